using System.IO.Compression;
using System.Text;

namespace ReactionMiner.Tests.Importing;

/// <summary>Archives made in memory.</summary>
internal static class Packed
{
    public static byte[] GZip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
        {
            stream.Write(content);
        }
        return packed.ToArray();
    }

    public static byte[] GZip(string content) => GZip(Encoding.UTF8.GetBytes(content));

    public static byte[] Zip(params (string Name, string Content)[] members)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return packed.ToArray();
    }
}
