using System.Text;

namespace ReactionMiner.Tests.Importing;

/// <summary>Files as they come out of broken downloads: cut, with bytes changed, with pieces missing.</summary>
public sealed class DamageTests
{
    private const string Thread = """
        {"id":"Ug#","snippet":{"videoId":"dQw4w9WgXcQ","totalReplyCount":1,"topLevelComment":{"id":"Ug#","snippet":{"textDisplay":"it&#39;s <b>\ud83d\ude00</b>","likeCount":"1","publishedAt":"2025-04-07T10:00:00Z"}}},"replies":{"comments":[{"id":"Ug#.r","snippet":{"textOriginal":"yes"}}]}}
        """;

    public static TheoryData<string, string> Files => new()
    {
        { "page.json", "{\"kind\":\"youtube#commentThreadListResponse\",\"items\":[" + Repeat(Thread, ",") + "],\"pageInfo\":{\"totalResults\":20}}" },
        { "lines.jsonl", Repeat("""{"cid":"Ug#","text":"a \"b\"","time":"2 days ago","author":"x","votes":"1.2K"}""", "\n") },
        { "table.csv", "id,text,likes,date\n" + Repeat("Ug#,\"a, \"\"b\"\"\nc\",3,2025-04-07", "\n") },
        { "takeout.csv", "Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment Text\n" + Repeat("UCme,2023-05-06T07:08:09Z,0,Ug#,,v,\"{\"\"text\"\":\"\"a\"\"}\"", "\n") },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_damaged_file_is_read_as_far_as_it_goes_and_fails_with_a_message_at_worst(string name, string content)
    {
        var whole = Encoding.UTF8.GetBytes(content);
        var random = new Random(11);
        for (var i = 0; i < 150; i++)
        {
            try
            {
                var imported = await Imported.FromBytesAsync(name, Damaged(whole, random));
                Assert.Equal(imported.File.RowsRead, imported.Comments.Count + imported.Refused.Count);
                Assert.All(imported.Refused, row => Assert.NotEqual("", row.Reason));
            }
            catch (MiningException failure)
            {
                Assert.Contains(name, failure.Message, StringComparison.Ordinal);
            }
        }
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = whole.ToArray();
        for (var change = random.Next(4); change >= 0; change--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }
        var (start, end) = (random.Next(bytes.Length), random.Next(bytes.Length));
        return random.Next(3) switch
        {
            0 => bytes[..end],
            1 when start < end => [.. bytes[..start], .. bytes[end..]],
            _ => bytes,
        };
    }

    private static string Repeat(string row, string separator) =>
        string.Join(separator, Enumerable.Range(0, 20).Select(i => row.Replace("#", $"{i}x", StringComparison.Ordinal)));
}
