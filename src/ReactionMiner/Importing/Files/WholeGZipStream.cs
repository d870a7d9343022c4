using System.Buffers.Binary;
using System.IO.Compression;

namespace ReactionMiner.Importing.Files;

/// <summary>Unpacks gzip and fails when the packed file ends early, which <see cref="GZipStream"/> passes over in silence.</summary>
/// <remarks>The last four bytes of gzip are the length of what was packed (RFC 1952). Where several packed files follow one another they tell of
/// the last alone, and nothing can be checked.</remarks>
internal sealed class WholeGZipStream : ReadOnlyStream
{
    private readonly Tap _packed;
    private readonly GZipStream _unpacked;
    private long _length;

    public WholeGZipStream(Stream packed)
    {
        _packed = new Tap(packed);
        _unpacked = new GZipStream(_packed, CompressionMode.Decompress);
    }

    /// <exception cref="InvalidDataException">The packed file is damaged or ends early.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = _unpacked.Read(buffer);
        _length += read;
        if (read == 0 && buffer.Length > 0 && _packed.Starts == 1 && _packed.LastFour != (uint)_length)
        {
            throw new InvalidDataException("the packed file is cut short");
        }
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
        }
        base.Dispose(disposing);
    }

    /// <summary>Looks at packed bytes as they pass.</summary>
    private sealed class Tap(Stream inner) : ReadOnlyStream
    {
        private const uint Mark = 0x1F8B08;
        private readonly byte[] _last = new byte[4];
        private uint _window;

        /// <summary>How often the beginning of a packed file was seen.</summary>
        public int Starts { get; private set; }

        public uint LastFour => BinaryPrimitives.ReadUInt32LittleEndian(_last);

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            foreach (var value in buffer[..read])
            {
                _window = (_window << 8) | value;
                Starts += (_window & 0xFFFFFF) == Mark ? 1 : 0;
            }
            BinaryPrimitives.WriteUInt32BigEndian(_last, _window);
            return read;
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
}
