using System.Security.Cryptography;
using System.Text;

namespace ReactionMiner.MachineLearning;

/// <summary>SHA-256 in lower-case hexadecimal digits.</summary>
internal static class ContentHash
{
    public static string Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string OfFile(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
