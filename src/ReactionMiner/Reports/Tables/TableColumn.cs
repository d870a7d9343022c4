namespace ReactionMiner.Reports;

/// <summary>What the cells of a column hold.</summary>
internal enum CellType
{
    /// <summary>A stranger's words: a <see cref="string"/>.</summary>
    Text,

    /// <summary>A name to join tables by; text, also where it looks like a number.</summary>
    Id,

    /// <summary>One of a few words.</summary>
    Category,

    /// <summary>Theme ids.</summary>
    List,

    /// <summary>A <see cref="bool"/>.</summary>
    Flag,

    /// <summary>A whole number: a <see cref="long"/>.</summary>
    Count,

    /// <summary>A <see cref="double"/>.</summary>
    Number,

    /// <summary>A <see cref="DateTimeOffset"/>, UTC.</summary>
    Moment,
}

/// <summary>One column of an exported table: what every writer puts into its cells, and what datadict.md says of it.</summary>
/// <param name="Name">As it stands in the files.</param>
/// <param name="Meaning">What it says, in words for a reader of the files.</param>
/// <param name="HowMade">Where it comes from: the source, the model, a rule.</param>
/// <param name="Read">The cell of a row, of the type that <paramref name="Type"/> names; null is an empty cell.</param>
internal sealed record TableColumn<TRow>(string Name, CellType Type, string Meaning, string HowMade, Func<TRow, object?> Read)
{
    /// <summary>What the numbers count or are ratios of; empty where there is none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What values there can be, where the type does not say it.</summary>
    public string Values { get; init; } = "";
}

/// <summary>A table of the export.</summary>
/// <param name="Name">Of its files, without ending.</param>
/// <param name="RowIs">What one row is.</param>
internal sealed record ExportTable<TRow>(string Name, string RowIs, IReadOnlyList<TableColumn<TRow>> Columns);
