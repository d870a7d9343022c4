using System.Text;

namespace ReactionMiner.Importing.Files;

/// <summary>Reads bytes that are no UTF-8 as Windows-1252, which holds Latin-1, and counts them.</summary>
internal sealed class Windows1252Fallback : DecoderFallback
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public long Bytes { get; private set; }

    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(Windows1252Fallback owner) : DecoderFallbackBuffer
    {
        private string _characters = "";
        private int _at;

        public override int Remaining => _characters.Length - _at;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.Bytes += bytesUnknown.Length;
            (_characters, _at) = (Windows1252.GetString(bytesUnknown), 0);
            return true;
        }

        public override char GetNextChar() => _at < _characters.Length ? _characters[_at++] : '\0';

        public override bool MovePrevious()
        {
            _at = Math.Max(0, _at - 1);
            return _at > 0;
        }

        public override void Reset() => (_characters, _at) = ("", 0);
    }
}
