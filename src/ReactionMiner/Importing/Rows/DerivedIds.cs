using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ReactionMiner.Comments;

namespace ReactionMiner.Importing.Rows;

/// <summary>Ids for comments that come without one: the same row of the same file always gets the same id.</summary>
/// <remarks>Equal rows are told apart by a number. The numbers are kept in a table of fixed size, shared by rows whose hashes meet: a row may
/// get a higher number than it has equals before it, never one that an equal row has. So memory stays at 16 MB however long the file is.</remarks>
internal sealed class DerivedIds
{
    private const int Slots = 1 << 22;
    private readonly Lazy<uint[]> _occurrences = new(() => new uint[Slots], isThreadSafe: false);

    public string Next(VideoId video, string? author, DateTimeOffset? publishedAt, string text)
    {
        var content = SHA256.HashData(Encoding.UTF8.GetBytes($"{video.Value}\0{author}\0{publishedAt?.UtcTicks}\0{text}"));
        ref var occurrence = ref _occurrences.Value[BinaryPrimitives.ReadUInt32LittleEndian(content) % Slots];
        if (occurrence > 0)
        {
            content = SHA256.HashData([.. content, .. BitConverter.GetBytes(occurrence)]);
        }
        occurrence++;
        return "derived-" + Convert.ToHexStringLower(content.AsSpan(0, 16));
    }
}
