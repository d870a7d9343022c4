using System.Text;
using Parquet;
using Parquet.Schema;

namespace ReactionMiner.Reports;

/// <summary>Texts. They are handed over as the bytes that they become, under a field of bytes with the name of the field of text.</summary>
/// <remarks>Handed over as text, each row group would carry its first and last text in the order of UTF-16, where readers expect the order of
/// UTF-8: those that skip row groups by it would not find a text that begins with an emoji.</remarks>
internal sealed class ParquetTexts(string name) : ParquetCells
{
    private readonly DataField _bytes = new ParquetSchema(new DataField(name, typeof(byte[]), isNullable: true)).GetDataFields()[0];
    private readonly List<ReadOnlyMemory<byte>?> _texts = [];
    private long _held;

    public override Field Field { get; } = new DataField(name, typeof(string), isNullable: true);

    public override long Bytes => _held;

    public override void Add(object? value)
    {
        if (value is not string text)
        {
            _texts.Add(null);
            return;
        }
        var bytes = Encoding.UTF8.GetBytes(text);
        _texts.Add(bytes);
        _held += bytes.Length;
    }

    public override Task WriteAsync(ParquetRowGroupWriter group) => group.WriteAsync<ReadOnlyMemory<byte>>(_bytes, _texts.ToArray());

    public override void Clear()
    {
        _texts.Clear();
        _held = 0;
    }
}
