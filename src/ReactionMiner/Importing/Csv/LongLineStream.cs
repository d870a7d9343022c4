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
        while (written < buffer.Length && Fill(isNeeded: written == 0))
        {
            var rest = _source.AsSpan(_at, Math.Min(_read - _at, buffer.Length - written));
            var sign = rest.IndexOfAny((byte)'\n', (byte)'"');
            if (sign == 0)
            {
                buffer[written] = PassSign(rest[0], out var isPassed);
                written += isPassed ? 1 : 0;
            }
            else
            {
                written += PassPlain(sign < 0 ? rest : rest[..sign], buffer[written..]);
            }
        }
        return written;
    }

    private bool Fill(bool isNeeded)
    {
        if (_at == _read && isNeeded)
        {
            (_read, _at) = (inner.Read(_source), 0);
        }
        return _at < _read;
    }

    private int PassPlain(ReadOnlySpan<byte> bytes, Span<byte> buffer)
    {
        var kept = (int)Math.Clamp(limit - _length, 0, bytes.Length);
        bytes[..kept].CopyTo(buffer);
        _at += bytes.Length;
        Lengthen(bytes.Length);
        return kept;
    }

    private byte PassSign(byte sign, out bool isPassed)
    {
        if (sign == '"')
        {
            _at++;
            Lengthen(1);
            isPassed = _length <= limit;
            _isInQuotes ^= isPassed;
            return sign;
        }
        isPassed = true;
        if (_length > limit && _isInQuotes)
        {
            (_isInQuotes, _length) = (false, 0);
            return (byte)'"';
        }
        _at++;
        _line++;
        _length = 0;
        return sign;
    }

    private void Lengthen(int bytes)
    {
        if (_length <= limit && _length + bytes > limit)
        {
            _cutLines.Add(_line);
        }
        _length += bytes;
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
