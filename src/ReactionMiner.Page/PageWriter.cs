using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace ReactionMiner.Page;

/// <summary>Writes a component as a page, encoding whatever it is given.</summary>
internal static class PageWriter
{
    /// <param name="parameters">Of the component, by name.</param>
    public static void Write<TPage>(Stream stream, IDictionary<string, object?> parameters)
        where TPage : IComponent
    {
        using var services = new ServiceCollection()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        // All components render at once: none of them waits for anything.
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters));
            page.WriteHtmlTo(writer);
        }).GetAwaiter().GetResult();
    }
}
