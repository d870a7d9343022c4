using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace ReactionMiner.Page.Content;

/// <summary>The pages' own style and script, and the policies that let these run and nothing else.</summary>
internal static class PageAssets
{
    private static readonly string Css = Read("page.css");
    private static readonly string Js = Read("page.js");

    /// <summary>Lets style and script run.</summary>
    public static string Policy { get; } = PolicyFor($"'{Hash(Js)}'");

    /// <summary>Lets the style be, and no script run.</summary>
    public static string PolicyWithoutScript { get; } = PolicyFor("'none'");

    public static MarkupString Style { get; } = (MarkupString)$"<style>{Css}</style>";

    public static MarkupString Script { get; } = (MarkupString)$"<script>{Js}</script>";

    /// <summary>Data for the script, which no browser runs.</summary>
    /// <param name="json">Holds no <c>&lt;</c>.</param>
    public static MarkupString Data(string json) => (MarkupString)$"<script type=\"application/json\" id=\"comments\">{json}</script>";

    private static string PolicyFor(string script) =>
        $"default-src 'none'; style-src '{Hash(Css)}'; script-src {script}; base-uri 'none'; form-action 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    private static string Hash(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PageAssets).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
