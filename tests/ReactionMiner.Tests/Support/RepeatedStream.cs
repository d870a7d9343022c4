namespace ReactionMiner.Tests.Support;

/// <summary>A head, then the same bytes again and again: a large input that takes no memory.</summary>
internal sealed class RepeatedStream(byte[] head, byte[] repeated, long times) : Stream
{
    private readonly long _length = head.Length + (repeated.Length * times);
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _length;

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && _position < _length)
        {
            var part = _position < head.Length
                ? head.AsSpan((int)_position)
                : repeated.AsSpan((int)((_position - head.Length) % repeated.Length));
            var count = Math.Min(part.Length, buffer.Length - written);
            part[..count].CopyTo(buffer[written..]);
            written += count;
            _position += count;
        }
        return written;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
