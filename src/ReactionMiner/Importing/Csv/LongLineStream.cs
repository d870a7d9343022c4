using ReactionMiner.Importing.Files;

namespace ReactionMiner.Importing.Csv;

/// <summary>Passes a table on, but cuts lines that are too long to hold, so that one of them costs itself and not the file.</summary>
/// <remarks>A line cut inside a quoted value gets the closing quote, else the value would go on in the next line.</remarks>
internal sealed class LongLineStream(Stream inner, int limit) : ReadOnlyStream
{
    private readonly SortedSet<long> _cutLines = [];
    private readonly byte[] _source = new byte[32 << 10];
    private int _read;
    private int _at;
    private long _line = 1;
    private long _length;
    private bool _isInQuotes;

    /// <summary>True, once, when a line of the row was cut.</summary>
    public bool TakeCutLine(long firstLine, ReadOnlySpan<byte> row)
    {
        if (_cutLines.Count == 0)
        {
            return false;
        }
        var lastLine = firstLine + row.Count((byte)'\n');
        return _cutLines.RemoveWhere(line => line <= lastLine) > 0;
    }

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length)
        {
            if (_at == _read)
            {
                _read = written > 0 ? 0 : inner.Read(_source);
                _at = 0;
                if (_read == 0)
                {
                    break;
                }
            }
            Pass(buffer, ref written);
        }
        return written;
    }

    private void Pass(Span<byte> buffer, ref int written)
    {
        var value = _source[_at++];
        if (value == '\n')
        {
            if (_length > limit && _isInQuotes)
            {
                _isInQuotes = false;
                buffer[written++] = (byte)'"';
                _length = 0;
                _at--;
                return;
            }
            _length = 0;
            _line++;
        }
        else if (++_length > limit)
        {
            _cutLines.Add(_line);
            return;
        }
        else if (value == '"')
        {
            _isInQuotes = !_isInQuotes;
        }
        buffer[written++] = value;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }
        base.Dispose(disposing);
    }
}
