using System.Globalization;
using Microsoft.AspNetCore.Components;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;
using ReactionMiner.Page.Content;

namespace ReactionMiner.Page.Charts;

/// <summary>Draws one row of a timeline as columns.</summary>
internal static class TimeChart
{
    private const int Width = 340;
    private const int Height = 130;
    private const double Gap = 0.12;
    private const double Headroom = 1.05;

    /// <param name="highest">The top of the scale, in comments; charts with the same one can be compared.</param>
    public static MarkupString Draw(Timeline timeline, int row, int highest)
    {
        var plot = new PlotModel
        {
            Culture = CultureInfo.InvariantCulture,
            PlotAreaBorderThickness = new OxyThickness(0),
            Padding = new OxyThickness(0),
            PlotMargins = new OxyThickness(44, 8, 24, 22),
        };
        plot.Axes.Add(TimeAxis(timeline));
        plot.Axes.Add(CountAxis(Math.Max(1, highest)));
        plot.Series.Add(Columns(timeline, row));
        return ThemedSvg.Of(SvgExporter.ExportToString(plot, Width, Height, isDocument: false), Width, Height);
    }

    private static DateTimeAxis TimeAxis(Timeline timeline) => new()
    {
        Position = AxisPosition.Bottom,
        Minimum = DateTimeAxis.ToDouble(timeline.Steps[0].Start),
        Maximum = DateTimeAxis.ToDouble(timeline.Steps[^1].End),
        StringFormat = timeline.Unit.Format,
        IntervalLength = 95,
        TickStyle = TickStyle.None,
        TextColor = ThemedSvg.Text,
    };

    private static LinearAxis CountAxis(int highest) => new()
    {
        Position = AxisPosition.Left,
        Minimum = 0,
        Maximum = highest * Headroom,
        MinimumMajorStep = 1,
        IntervalLength = 36,
        StringFormat = "#,0",
        TickStyle = TickStyle.None,
        MajorGridlineStyle = LineStyle.Solid,
        MajorGridlineColor = ThemedSvg.Grid,
        TextColor = ThemedSvg.Text,
    };

    private static RectangleBarSeries Columns(Timeline timeline, int row)
    {
        var columns = new RectangleBarSeries { FillColor = ThemedSvg.Column, StrokeThickness = 0 };
        foreach (var step in timeline.Steps.Where(step => step.Counts[row] > 0))
        {
            var (start, end) = (DateTimeAxis.ToDouble(step.Start), DateTimeAxis.ToDouble(step.End));
            columns.Items.Add(new RectangleBarItem(start + (Gap * (end - start)), 0, end - (Gap * (end - start)), step.Counts[row]));
        }
        return columns;
    }
}
