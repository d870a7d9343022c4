using System.Text;
using Parquet;
using Parquet.Schema;

namespace ReactionMiner.Reports;

/// <summary>Lists of ids, joined by <c>;</c> where they come from. As bytes, for the reason that <see cref="ParquetTexts"/> gives.</summary>
internal sealed class ParquetLists(string name) : ParquetCells
{
    private readonly DataField _bytes = new ParquetSchema(Named(name, typeof(byte[]))).GetDataFields()[0];
    private readonly List<ReadOnlyMemory<byte>> _items = [];
    private readonly List<int> _definitions = [];
    private readonly List<int> _repetitions = [];

    public override Field Field { get; } = Named(name, typeof(string));

    public override void Add(object? value)
    {
        var items = ((string?)value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries);
        if (items.Length == 0)
        {
            // One level below that of an item: the list is there and has none.
            AddLevels(_bytes.MaxDefinitionLevel - 1, 0);
        }
        foreach (var (position, item) in items.Index())
        {
            _items.Add(Encoding.UTF8.GetBytes(item));
            AddLevels(_bytes.MaxDefinitionLevel, position == 0 ? 0 : _bytes.MaxRepetitionLevel);
        }
    }

    public override Task WriteAsync(ParquetRowGroupWriter group) => group.WriteAllPartsAsync<ReadOnlyMemory<byte>>(
        _bytes, _items.ToArray(), _definitions.ToArray(), _repetitions.ToArray(), CancellationToken.None);

    public override void Clear()
    {
        _items.Clear();
        _definitions.Clear();
        _repetitions.Clear();
    }

    private void AddLevels(int definition, int repetition)
    {
        _definitions.Add(definition);
        _repetitions.Add(repetition);
    }

    private static ListField Named(string name, Type item) => new(name, new DataField("element", item, isNullable: false));
}
