using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using OxyPlot;

namespace ReactionMiner.Page.Charts;

/// <summary>Fits a chart into the page: its colours become classes, so that the style sheet can give it others in the dark and on paper,
/// and its inline styles, which the page forbids, go.</summary>
internal static class ThemedSvg
{
    public static readonly OxyColor Text = OxyColor.FromRgb(1, 0, 0);
    public static readonly OxyColor Grid = OxyColor.FromRgb(2, 0, 0);
    public static readonly OxyColor Column = OxyColor.FromRgb(3, 0, 0);

    private static readonly Dictionary<string, string> Classes = new(StringComparer.Ordinal)
    {
        [Rgb(Text)] = "chart-text",
        [Rgb(Grid)] = "chart-grid",
        [Rgb(Column)] = "chart-column",
    };

    private static readonly HashSet<string> KeptAttributes = new(StringComparer.Ordinal)
    {
        "x", "y", "width", "height", "points", "transform", "text-anchor", "dominant-baseline", "shape-rendering",
    };

    /// <param name="svg">As the chart library writes it.</param>
    public static MarkupString Of(string svg, int width, int height)
    {
        var shapes = XDocument.Parse(svg).Descendants()
            .Where(element => element.Name.LocalName is "rect" or "polyline" or "text")
            .Select(element => (Element: element, Class: ClassOf(element)))
            .Where(shape => shape.Class is not null)
            .Select(shape => new XElement(
                shape.Element.Name.LocalName,
                new XAttribute("class", shape.Class!),
                shape.Element.Attributes().Where(attribute => KeptAttributes.Contains(attribute.Name.LocalName)),
                shape.Element.Value is { Length: > 0 } text ? text : null));
        var chart = new XElement(
            "svg",
            new XAttribute("class", "chart"),
            new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}")),
            new XAttribute("aria-hidden", "true"),
            shapes);
        return (MarkupString)chart.ToString(SaveOptions.DisableFormatting);
    }

    private static string? ClassOf(XElement element)
    {
        var paint = (string?)element.Attribute("fill") + (string?)element.Attribute("style");
        return Classes.FirstOrDefault(known => paint.Contains(known.Key, StringComparison.Ordinal)).Value;
    }

    private static string Rgb(OxyColor color) => string.Create(CultureInfo.InvariantCulture, $"rgb({color.R},{color.G},{color.B})");
}
