using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ReactionMiner.Page.Components;
using ReactionMiner.Page.Content;
using ReactionMiner.Reactions;
using ReactionMiner.Reports;

namespace ReactionMiner.Page;

/// <summary>Writes report.html: one file that asks for nothing from outside, whatever the comments hold.</summary>
public sealed class ReportPage : IReportPage
{
    /// <inheritdoc/>
    public void Write(Stream stream, ViewerReactions reactions, IEnumerable<ClassifiedComment> comments, ReportOptions options)
    {
        var content = PageContent.Read(reactions, comments, options);
        using var services = new ServiceCollection()
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        // All components render at once: none of them waits for anything.
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<PageDocument>(ParameterView.FromDictionary(
                new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(PageDocument.Content)] = content }));
            page.WriteHtmlTo(writer);
        }).GetAwaiter().GetResult();
    }
}
