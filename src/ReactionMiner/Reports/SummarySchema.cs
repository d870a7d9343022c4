namespace ReactionMiner.Reports;

/// <summary>The JSON schema of <c>summary.json</c> (draft 2020-12).</summary>
public static class SummarySchema
{
    public static void CopyTo(Stream stream)
    {
        using var schema = typeof(SummarySchema).Assembly.GetManifestResourceStream(SummaryDocument.SchemaFile)!;
        schema.CopyTo(stream);
    }
}
