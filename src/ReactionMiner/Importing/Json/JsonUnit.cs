using System.Text.Json;

namespace ReactionMiner.Importing.Json;

/// <summary>A piece of a JSON file small enough to hold: an element of its list, or what stands around the list.</summary>
/// <param name="Place">Line, and position in the list where there is one: <c>:41</c>, <c>:7 (items[3])</c>.</param>
/// <param name="Json">Its bytes; empty when it could not be read.</param>
internal sealed record JsonUnit(JsonUnitKind Kind, string Place, ReadOnlyMemory<byte> Json)
{
    /// <summary>For an element of a list: the members of the object that holds the list, as far as they stand before it.</summary>
    public JsonElement? Around { get; init; }

    /// <summary>Number of the object that holds the list, from 0 in the file; -1 outside any.</summary>
    public int Section { get; init; } = -1;

    /// <summary>Why it could not be read.</summary>
    public string? Problem { get; init; }
}

internal enum JsonUnitKind
{
    /// <summary>An element of a list, or a value of its own.</summary>
    Element,

    /// <summary>The end of an object that held a list: all its other members.</summary>
    SectionEnd,

    /// <summary>A value that is broken or too long; reading goes on after it.</summary>
    Broken,

    /// <summary>The file ends inside a value.</summary>
    CutShort,
}
