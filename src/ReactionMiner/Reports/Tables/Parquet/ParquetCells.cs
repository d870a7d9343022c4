using Parquet;
using Parquet.Schema;

namespace ReactionMiner.Reports;

/// <summary>The cells of one column that wait for their row group.</summary>
internal abstract class ParquetCells
{
    /// <summary>What the file says of the column.</summary>
    public abstract Field Field { get; }

    /// <summary>Size of the texts that are held.</summary>
    public virtual long Bytes => 0;

    public static ParquetCells Of(string name, CellType type) => type switch
    {
        CellType.Flag => new ParquetValues<bool>(new DataField<bool>(name, nullable: true), value => (bool)value),
        CellType.Count => new ParquetValues<long>(new DataField<long>(name, nullable: true), value => (long)value),
        CellType.Number => new ParquetValues<double>(new DataField<double>(name, nullable: true), value => (double)value),
        CellType.Moment => new ParquetValues<DateTime>(
            new DateTimeDataField(name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, DateTimeTimeUnit.Micros, isNullable: true),
            value => ((DateTimeOffset)value).UtcDateTime),
        CellType.List => new ParquetLists(name),
        _ => new ParquetTexts(name),
    };

    /// <param name="value">As <see cref="TableColumn{TRow}.Read"/> gives it.</param>
    public abstract void Add(object? value);

    public abstract Task WriteAsync(ParquetRowGroupWriter group);

    public abstract void Clear();
}
