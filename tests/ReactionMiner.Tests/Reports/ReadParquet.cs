using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace ReactionMiner.Tests.Reports;

/// <summary>A Parquet file read back: cells by column name, row groups one after the other.</summary>
internal sealed class ReadParquet
{
    private readonly Dictionary<string, List<object?>> _cells = new(StringComparer.Ordinal);

    public IReadOnlyList<long> RowsOfGroups { get; private set; } = [];

    public required ParquetSchema Schema { get; init; }

    /// <summary>Columns for which some row group names its least or greatest value.</summary>
    public HashSet<string> WithStatistics { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<object?> this[string column] => _cells[column];

    public static async Task<ReadParquet> OfAsync(string path)
    {
        await using var reader = await ParquetReader.CreateAsync(path);
        var read = new ReadParquet { Schema = reader.Schema, RowsOfGroups = [.. reader.RowGroups.Select(group => group.RowCount)] };
        foreach (var group in reader.RowGroups)
        {
            foreach (var field in reader.Schema.GetDataFields())
            {
                var name = field.Path.FirstPart!;
                if (!read._cells.TryGetValue(name, out var cells))
                {
                    read._cells.Add(name, cells = []);
                }
                if (group.GetStatistics(field) is { MinValue: not null } or { MaxValue: not null })
                {
                    read.WithStatistics.Add(name);
                }
                cells.AddRange(await CellsAsync(group, field));
            }
        }
        return read;
    }

    private static async Task<IEnumerable<object?>> CellsAsync(ParquetRowGroupReader group, DataField field)
    {
        var rows = (int)group.RowCount;
        if (field.MaxRepetitionLevel > 0)
        {
            using var lists = await group.ReadRawColumnDataBaseAsync(field, CancellationToken.None);
            return Lists((RawColumnData<ReadOnlyMemory<char>>)lists, field);
        }
        if (field.ClrType == typeof(ReadOnlyMemory<char>))
        {
            var texts = new string?[rows];
            await group.ReadAsync(field, texts!);
            return texts;
        }
        return field.ClrType == typeof(bool) ? await ValuesAsync<bool>()
            : field.ClrType == typeof(long) ? await ValuesAsync<long>()
            : field.ClrType == typeof(double) ? await ValuesAsync<double>()
            : await ValuesAsync<DateTime>();

        async Task<IEnumerable<object?>> ValuesAsync<T>()
            where T : struct
        {
            var values = new T?[rows];
            await group.ReadAsync<T>(field, values.AsMemory());
            return values.Select(value => (object?)value);
        }
    }

    /// <summary>A repetition level of 0 begins a list, a definition level below the highest says that it has no item.</summary>
    private static List<object?> Lists(RawColumnData<ReadOnlyMemory<char>> data, DataField field)
    {
        var lists = new List<object?>();
        var next = 0;
        for (var level = 0; level < data.RepetitionLevels.Length; level++)
        {
            if (data.RepetitionLevels[level] == 0)
            {
                lists.Add(new List<string>());
            }
            if (data.DefinitionLevels[level] == field.MaxDefinitionLevel)
            {
                ((List<string>)lists[^1]!).Add(data.Values[next++].ToString());
            }
        }
        return lists;
    }
}
