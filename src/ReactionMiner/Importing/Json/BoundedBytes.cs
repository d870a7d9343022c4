namespace ReactionMiner.Importing.Json;

/// <summary>Bytes that grow up to a limit; what comes after it is dropped and remembered as too much.</summary>
internal sealed class BoundedBytes(int limit)
{
    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    public bool IsTooLong { get; private set; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    public void Append(byte value) => Append([value]);

    public void Append(ReadOnlySpan<byte> values)
    {
        if (IsTooLong || Length + values.Length > limit)
        {
            IsTooLong = true;
            return;
        }
        if (Length + values.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Min(limit, Math.Max(_bytes.Length * 2, Length + values.Length)));
        }
        values.CopyTo(_bytes.AsSpan(Length));
        Length += values.Length;
    }

    public void Truncate(int length) => Length = length;
}
