using System.Buffers.Binary;
using System.Buffers.Text;

namespace YouTube.StandIn.Synthetic;

/// <summary>
/// Ids that look like YouTube's and hold their comment's place, so that no table of ids is needed:
/// <c>Ug</c>, 18 characters, <c>AaABAg</c>; a reply adds a point and 22 characters.
/// </summary>
internal sealed class CommentIds(Draw seed)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const string Suffix = "AaABAg";
    private const string LegacyPrefix = "z13";
    private readonly Draw _seed = seed.For(Trait.Id);

    public string Of(int video, CommentPlace place)
    {
        var thread = OfThread(video, place.Thread);
        return place.Reply is { } reply ? $"{thread}.{OfReply(video, place.Thread, reply)}" : thread;
    }

    /// <summary>An id from before 2016 for the same thread. It is understood, but the answer carries the present id.</summary>
    public string LegacyOf(int video, int thread) => LegacyPrefix + Convert.ToHexStringLower(Seal(video, thread));

    /// <summary>The place an id stands for; null for an id that was never given out.</summary>
    public (int Video, CommentPlace Place)? Find(string id)
    {
        var point = id.IndexOf('.', StringComparison.Ordinal);
        if ((point < 0 ? FindThread(id) : FindThread(id[..point])) is not { } found)
        {
            return null;
        }
        if (point < 0)
        {
            return (found.Video, new(found.Thread));
        }
        return FindReply(found.Video, found.Thread, id[(point + 1)..]) is { } reply
            ? (found.Video, new(found.Thread, reply))
            : null;
    }

    private string OfThread(int video, int thread)
    {
        var check = Check(video, thread);
        char[] lead = ["wxyz"[(int)(check & 3)], Alphabet[(int)((check >> 2) & 63)]];
        return $"Ug{new string(lead)}{Base64Url.EncodeToString(Seal(video, thread))}{Suffix}";
    }

    private byte[] Seal(int video, int thread)
    {
        var check = Check(video, thread);
        var mask = _seed.At(check).State;
        var bytes = new byte[12];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, check);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), (uint)video ^ (uint)mask);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8), (uint)thread ^ (uint)(mask >> 32));
        return bytes;
    }

    private (int Video, int Thread)? FindThread(string id)
    {
        if (Unpack(id) is not { } bytes)
        {
            return null;
        }
        var mask = _seed.At(BinaryPrimitives.ReadUInt32LittleEndian(bytes)).State;
        var video = (int)(BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4)) ^ (uint)mask);
        var thread = (int)(BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(8)) ^ (uint)(mask >> 32));
        return Seal(video, thread).AsSpan().SequenceEqual(bytes) ? (video, thread) : null;
    }

    private static byte[]? Unpack(string id)
    {
        if (id.Length == 26 && id.StartsWith("Ug", StringComparison.Ordinal) && id.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return Base64Url.IsValid(id.AsSpan(4, 16)) ? Base64Url.DecodeFromChars(id.AsSpan(4, 16)) : null;
        }
        var bytes = new byte[12];
        return id.Length == 27 && id.StartsWith(LegacyPrefix, StringComparison.Ordinal)
            && Convert.FromHexString(id.AsSpan(3), bytes, out _, out var written) == System.Buffers.OperationStatus.Done
            && written == 12 ? bytes : null;
    }

    private string OfReply(int video, int thread, int reply)
    {
        var owner = _seed.At(video).At(thread);
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, (uint)reply ^ (uint)owner.State);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[4..], owner.At(reply).State);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[12..], (uint)owner.At(reply).At(1).State);
        return Base64Url.EncodeToString(bytes);
    }

    private int? FindReply(int video, int thread, string suffix)
    {
        if (suffix.Length != 22 || !Base64Url.IsValid(suffix))
        {
            return null;
        }
        var sealedReply = BinaryPrimitives.ReadUInt32LittleEndian(Base64Url.DecodeFromChars(suffix));
        var reply = (int)(sealedReply ^ (uint)_seed.At(video).At(thread).State);
        return OfReply(video, thread, reply) == suffix ? reply : null;
    }

    private uint Check(int video, int thread) => (uint)_seed.At(video).At(thread).At(0).State;
}
