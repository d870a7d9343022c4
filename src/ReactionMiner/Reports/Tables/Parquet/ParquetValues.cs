using Parquet;
using Parquet.Schema;

namespace ReactionMiner.Reports;

/// <summary>Flags, numbers and times.</summary>
internal sealed class ParquetValues<T>(DataField column, Func<object, T> convert) : ParquetCells
    where T : struct
{
    private readonly List<T?> _values = [];

    public override Field Field => column;

    public override void Add(object? value) => _values.Add(value is null ? null : convert(value));

    public override Task WriteAsync(ParquetRowGroupWriter group) => group.WriteAsync<T>(column, _values.ToArray());

    public override void Clear() => _values.Clear();
}
