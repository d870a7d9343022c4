using System.Security.Cryptography;
using System.Text;
using ReactionMiner.Comments;

namespace ReactionMiner.Reports;

/// <summary>How authors are named in an export.</summary>
public sealed class AuthorNaming
{
    private const int MinimumKeyBytes = 16;
    private const int PseudonymBytes = 8;
    private readonly byte[]? _key;

    private AuthorNaming(byte[]? key) => _key = key;

    /// <summary>By the names they show.</summary>
    public static AuthorNaming Kept { get; } = new(key: null);

    /// <summary>By pseudonyms: the same author has the same one in every export made with the same key, and without the key nobody can
    /// tell who it is, not even by trying names.</summary>
    /// <param name="key">A secret of at least 16 bytes, kept with the store and never in an export.</param>
    public static AuthorNaming Pseudonyms(ReadOnlySpan<byte> key)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(key.Length, MinimumKeyBytes, nameof(key));
        return new AuthorNaming(key.ToArray());
    }

    /// <summary>Authors go by the names they show.</summary>
    public bool IsKept => _key is null;

    /// <returns>Empty when the source does not tell the author.</returns>
    internal string NameOf(Comment comment)
    {
        if (_key is null)
        {
            return comment.AuthorName ?? comment.AuthorId ?? "";
        }
        var author = comment.AuthorId ?? comment.AuthorName;
        return author is null
            ? ""
            : $"author-{Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(author)).AsSpan(0, PseudonymBytes))}";
    }
}
