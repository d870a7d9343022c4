using System.Text;
using ReactionMiner.Comments;
using ReactionMiner.Importing;

namespace ReactionMiner.Tests.Importing;

/// <summary>Everything a file was read into.</summary>
internal sealed record Imported(IReadOnlyList<CommentPage> Pages, IReadOnlyList<ImportedFile> Files)
{
    public IReadOnlyList<Comment> Comments { get; } = [.. Pages.SelectMany(page => page.Comments)];

    public IReadOnlyList<RefusedRow> Refused { get; } = [.. Pages.SelectMany(page => page.Refused)];

    public IReadOnlyList<Video> Videos { get; } = [.. Pages.SelectMany(page => page.Videos)];

    public ImportedFile File => Xunit.Assert.Single(Files);

    public Comment this[string id] => Comments.Single(comment => comment.Id == id);

    public static async Task<Imported> FromAsync(string path, ImportOptions? options = null, Stream? standardInput = null)
    {
        var source = CommentFiles.Open(path, options ?? new ImportOptions(), () => standardInput ?? Stream.Null);
        var pages = new List<CommentPage>();
        await foreach (var page in source.ReadPagesAsync(CancellationToken.None))
        {
            pages.Add(page);
        }
        return new Imported(pages, source.Files);
    }

    public static Task<Imported> FromTextAsync(string name, string text, ImportOptions? options = null) =>
        FromBytesAsync(name, Encoding.UTF8.GetBytes(text), options);

    public static async Task<Imported> FromBytesAsync(string name, byte[] bytes, ImportOptions? options = null)
    {
        using var folder = new TemporaryFolder();
        return await FromAsync(folder.Write(name, bytes), options);
    }
}

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("reactionminer-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
