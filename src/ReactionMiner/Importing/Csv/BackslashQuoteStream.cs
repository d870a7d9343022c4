using ReactionMiner.Importing.Files;

namespace ReactionMiner.Importing.Csv;

/// <summary>Doubles the quotes that PHP left single: <c>fputcsv</c> writes <c>say \"hi</c> as <c>"say \"hi"</c>, where every other reader takes
/// the second quote for the end.</summary>
/// <remarks>A quote after a backslash that a separator or a line's end follows is the end: PHP writes a value that ends in a backslash so.</remarks>
internal sealed class BackslashQuoteStream(Stream inner, char separator) : ReadOnlyStream
{
    private readonly BufferedStream _inner = new(inner, 32 << 10);
    private int _next = -2;
    private int _last;
    private bool _owesQuote;

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length)
        {
            if (_owesQuote)
            {
                _owesQuote = false;
                buffer[written++] = (byte)'"';
                continue;
            }
            var value = _next == -2 ? _inner.ReadByte() : _next;
            if (value < 0)
            {
                _next = -1;
                break;
            }
            _next = _inner.ReadByte();
            _owesQuote = value == '"' && _last == '\\' && _next >= 0 && _next != separator && _next is not ('\r' or '\n');
            _last = value;
            buffer[written++] = (byte)value;
        }
        return written;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }
        base.Dispose(disposing);
    }
}
