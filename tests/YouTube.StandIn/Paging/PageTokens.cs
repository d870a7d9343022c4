using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace YouTube.StandIn.Paging;

/// <summary>A token's content.</summary>
/// <param name="Page">The page it leads to, counted from 1.</param>
/// <param name="Slot">The first slot of that page.</param>
internal readonly record struct PageStart(int Page, int Slot);

/// <summary>
/// Opaque page tokens. They hold the order, the position and a seal over the listing they belong to, so that another
/// video's token, another order's, or an expired one is refused.
/// </summary>
internal sealed class PageTokens
{
    private int _generation;

    /// <summary>Every token given out so far becomes invalid.</summary>
    public void Expire() => Interlocked.Increment(ref _generation);

    public string Write(string order, string scope, PageStart start)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"get_{order}--{start.Page}--{start.Slot}");
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{place}--{Seal(place, scope)}"));
    }

    /// <summary>Null for a token that is not this listing's.</summary>
    public PageStart? Read(string token, string order, string scope) =>
        Unpack(token) is [var name, var page, var slot, var seal]
            && name == $"get_{order}" && seal == Seal($"{name}--{page}--{slot}", scope)
            ? new PageStart(int.Parse(page, CultureInfo.InvariantCulture), int.Parse(slot, CultureInfo.InvariantCulture))
            : null;

    /// <summary>The page a request asks for, counted from 1; 1 also for a token that cannot be read.</summary>
    public static int PageOf(string? token) =>
        token is not null && Unpack(token) is [_, var page, _, _]
            && int.TryParse(page, CultureInfo.InvariantCulture, out var number) ? number : 1;

    private static string[] Unpack(string token) =>
        Base64Url.IsValid(token) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token)).Split("--") : [];

    private string Seal(string place, string scope) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{_generation} {scope} {place}")).AsSpan(0, 16));
}
