using System.Text;
using System.Text.Json;

namespace ReactionMiner.Importing.Json;

/// <summary>A list being read: the file itself, or an array in it.</summary>
/// <param name="Path">Where the list stands; empty for the file and its outermost array.</param>
/// <param name="Depth">Open brackets before each element.</param>
internal sealed record JsonLevel(string Path, int Depth)
{
    public JsonElement? Around { get; init; }

    public int Section { get; init; } = -1;

    /// <summary>Elements may be objects around a list of their own, to be cut in turn.</summary>
    public bool MayHoldLists { get; init; } = true;

    public int Index { get; set; }

    public JsonElementInProgress? Element { get; set; }

    /// <summary>Where the current element stands in the file's structure; empty for the only value of a file.</summary>
    public string PathOf() => Depth > 0 ? $"{Path}[{Index}]" : Index > 0 ? $"value {Index + 1}" : "";

    /// <param name="line">Where the reader is; an element that has begun knows its own.</param>
    /// <param name="isLinewise">The line says all for a value on a line of its own.</param>
    public string PlaceAt(long line, bool isLinewise)
    {
        var path = isLinewise && Depth == 0 ? "" : PathOf();
        return $":{Element?.Line ?? line}{(path.Length > 0 ? $" ({path})" : "")}";
    }

    public string InWords() => Element is null ? "a list" : PathOf() is { Length: > 0 } path ? path : "a value";
}

/// <summary>An element of which the first bytes have been seen.</summary>
internal sealed class JsonElementInProgress(BoundedBytes bytes, long line, byte first)
{
    public BoundedBytes Bytes { get; } = bytes;

    public long Line { get; } = line;

    public bool IsObject { get; } = first == '{';

    public bool IsScalar { get; } = first is not ((byte)'{' or (byte)'[' or (byte)'"');

    /// <summary>A list in it was cut into units of their own, and stands here as null.</summary>
    public bool HasList { get; private set; }

    public bool ExpectsKey { get; set; } = true;

    public int KeyStart { get; set; }

    /// <summary>The member that was named last.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Says that a string has ended, which is a member's name where one was expected.</summary>
    public void EndKey()
    {
        if (IsObject && ExpectsKey && !Bytes.IsTooLong)
        {
            Key = Encoding.UTF8.GetString(Bytes.Span[(KeyStart + 1)..^1]);
        }
    }

    /// <summary>Puts null in the place of the list that begins here.</summary>
    public void TakeListOut()
    {
        Bytes.Truncate(KeyStart);
        Bytes.Append(Encoding.UTF8.GetBytes($"\"{Key}\":null"));
        HasList = true;
    }
}
