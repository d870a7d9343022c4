namespace ReactionMiner.Importing.Rows;

/// <summary>A file as rows: a table, a JSON file, a database. It can be opened again and again.</summary>
internal interface IRowFile
{
    /// <summary>Looks at the file's beginning.</summary>
    Task<Recognition> RecogniseAsync(ImportOptions options, CancellationToken cancellationToken);

    IAsyncEnumerable<Reading> ReadAsync(CommentFormat format, ImportOptions options, CancellationToken cancellationToken);
}

/// <summary>What a look at a file found.</summary>
/// <param name="Format">Null when none fits.</param>
/// <param name="Found">What the file is, for a message: <c>a table with the columns a, b and c</c>.</param>
internal sealed record Recognition(CommentFormat? Format, string Found);
