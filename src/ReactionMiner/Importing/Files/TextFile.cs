using System.Text;

namespace ReactionMiner.Importing.Files;

/// <summary>A text file in whatever encoding, opened as UTF-8 without a byte order mark.</summary>
internal sealed class TextFile
{
    private readonly Func<Stream> _open;
    private readonly Encoding? _utf16;
    private readonly int _markLength;
    private readonly List<Windows1252Fallback> _readings = [];

    /// <param name="start">The first bytes, enough to tell the encoding.</param>
    public TextFile(Func<Stream> open, ReadOnlySpan<byte> start)
    {
        _open = open;
        (_utf16, _markLength) = start switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (null, 3),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => (GuessUtf16(start), 0),
        };
    }

    public bool IsUtf16 => _utf16 is not null;

    /// <summary>What a reader of the result should know of the encoding.</summary>
    public string? Warning => _readings.Select(reading => reading.Bytes).DefaultIfEmpty().Max() is > 0 and var bytes
        ? $"{bytes} bytes are not UTF-8 and were read as Windows-1252 (Latin-1)"
        : null;

    public Stream Open()
    {
        var stream = _open();
        stream.ReadExactly(new byte[_markLength]);
        return Encoding.CreateTranscodingStream(stream, _utf16 ?? Utf8(), Encoding.UTF8);
    }

    private Encoding Utf8()
    {
        var fallback = new Windows1252Fallback();
        _readings.Add(fallback);
        return Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, fallback);
    }

    /// <summary>Headers and brackets are ASCII in every format, so UTF-16 shows by a zero in every other byte.</summary>
    private static Encoding? GuessUtf16(ReadOnlySpan<byte> start)
    {
        start = start[..Math.Min(start.Length, 256)];
        int[] zeros = [0, 0];
        for (var i = 0; i < start.Length; i++)
        {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }
        var pairs = start.Length / 2;
        return zeros[1] * 2 > pairs && zeros[0] * 10 < pairs ? Encoding.Unicode
            : zeros[0] * 2 > pairs && zeros[1] * 10 < pairs ? Encoding.BigEndianUnicode
            : null;
    }
}
