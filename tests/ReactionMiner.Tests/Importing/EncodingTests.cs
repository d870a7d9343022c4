using System.Text;

namespace ReactionMiner.Tests.Importing;

public sealed class EncodingTests
{
    private const string Csv = "id,text\nUgA,caf\u00E9 \u201Cquoted\u201D na\u00EFve\nUgB,plain\n";

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Csv) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Csv)] },
        { "UTF-16 LE with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Csv)] },
        { "UTF-16 BE with a mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Csv)] },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Csv) },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Csv) },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Csv) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public async Task Text_is_the_same_in_every_encoding(string encoding, byte[] content)
    {
        var imported = await Imported.FromBytesAsync("x.csv", content);

        Assert.Equal("caf\u00E9 \u201Cquoted\u201D na\u00EFve", imported["UgA"].Text);
        Assert.Equal(encoding is "Windows-1252" ? 1 : 0, imported.File.Warnings.Count);
    }

    [Fact]
    public async Task A_reading_as_Windows_1252_is_said_with_the_number_of_bytes()
    {
        var imported = await Imported.FromBytesAsync("x.csv", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Csv));

        Assert.StartsWith("4 bytes are not UTF-8", Assert.Single(imported.File.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_in_UTF_16_is_read()
    {
        var imported = await Imported.FromBytesAsync("x.json", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("""[{"commentId":"UgA","text":"caf\u00E9 ☕"}]""")]);

        Assert.Equal("caf\u00E9 ☕", imported["UgA"].Text);
    }
}
