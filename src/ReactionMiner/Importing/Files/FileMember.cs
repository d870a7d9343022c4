namespace ReactionMiner.Importing.Files;

/// <summary>A file on disk, or a member of an archive, that can be opened again and again.</summary>
/// <param name="Name">As shown: the path, and the member's name after it.</param>
/// <param name="Path">Where it lies on disk as it is; null when it must be unpacked first.</param>
internal sealed record FileMember(string Name, Func<Stream> Open, string? Path = null);
