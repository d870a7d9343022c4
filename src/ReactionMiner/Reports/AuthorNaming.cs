using System.Security.Cryptography;
using System.Text;
using ReactionMiner.Comments;

namespace ReactionMiner.Reports;

/// <summary>How authors are named in an export.</summary>
public sealed class AuthorNaming
{
    private const int MinimumKeyBytes = 16;
    private const int PseudonymBytes = 8;
    private readonly Func<Comment, string> _nameOf;

    private AuthorNaming(Func<Comment, string> nameOf) => _nameOf = nameOf;

    /// <summary>By the names they show.</summary>
    public static AuthorNaming Kept { get; } = new(comment => comment.AuthorName ?? comment.AuthorId ?? "");

    /// <summary>Not at all.</summary>
    public static AuthorNaming Withheld { get; } = new(_ => "");

    /// <summary>By pseudonyms: the same author has the same one in every export made with the same key, and without the key nobody can
    /// tell who it is, not even by trying names.</summary>
    /// <param name="key">A secret of at least 16 bytes, kept with the store and never in an export.</param>
    public static AuthorNaming Pseudonyms(ReadOnlySpan<byte> key)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(key.Length, MinimumKeyBytes, nameof(key));
        var secret = key.ToArray();
        return new AuthorNaming(comment => Pseudonym(secret, comment.AuthorId ?? comment.AuthorName));
    }

    /// <summary>Authors go by the names they show.</summary>
    public bool IsKept => ReferenceEquals(this, Kept);

    /// <returns>Empty when the source does not tell the author.</returns>
    internal string NameOf(Comment comment) => _nameOf(comment);

    private static string Pseudonym(byte[] key, string? author) => author is null
        ? ""
        : $"author-{Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(author)).AsSpan(0, PseudonymBytes))}";
}
