using System.Text;
using ReactionMiner.Importing.Json;

namespace ReactionMiner.Tests.Importing;

public sealed class JsonUnitParserTests
{
    private const string Json = """
        {"id":"v","note":"a \"quoted\" [text] {here} \\","comments":[{"a":[1,{"b":"]"}]}, "text", 3, null , {"c":"}"}],"epoch":1}
        [{"x":1},[2,3],4]
        true
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Units_are_the_same_however_the_bytes_arrive(int step)
    {
        string[] expected =
        [
            ":1 (comments[0]) {\"a\":[1,{\"b\":\"]\"}]}",
            ":1 (comments[1]) \"text\"",
            ":1 (comments[2]) 3",
            ":1 (comments[3]) null",
            ":1 (comments[4]) {\"c\":\"}\"}",
            ":1 {\"id\":\"v\",\"note\":\"a \\\"quoted\\\" [text] {here} \\\\\",\"comments\":null,\"epoch\":1}",
            ":2 ([0]) {\"x\":1}",
            ":2 ([1]) [2,3]",
            ":2 ([2]) 4",
            ":3 (value 2) true",
        ];

        Assert.Equal(expected, Units(Json, step).Select(unit => $"{unit.Place} {Encoding.UTF8.GetString(unit.Json.Span)}"));
    }

    [Fact]
    public void An_element_knows_what_stands_before_its_list()
    {
        var first = Units(Json, 7)[0];

        Assert.Equal("v", first.Around?.GetProperty("id").GetString());
        Assert.Equal(0, first.Section);
    }

    [Fact]
    public void A_unit_that_is_too_long_is_dropped_and_the_next_is_whole()
    {
        var units = Units($$"""[{"a":"{{new string('x', 5000)}}"},{"b":1}]""", 64);

        Assert.Equal([JsonUnitKind.Broken, JsonUnitKind.Element], units.Select(unit => unit.Kind));
        Assert.Equal("""{"b":1}""", Encoding.UTF8.GetString(units[1].Json.Span));
    }

    [Theory]
    [InlineData("]")]
    [InlineData("}{\"a\":1}")]
    [InlineData("[}]")]
    [InlineData("x\"y\n{\"a\":1}")]
    public void Brackets_and_quotes_out_of_place_are_units_that_do_not_parse(string json) => Assert.NotEmpty(Units(json, 1));

    private static List<JsonUnit> Units(string json, int step)
    {
        var parser = new JsonUnitParser(isLinewise: false, limit: 1000);
        foreach (var chunk in Encoding.UTF8.GetBytes(json).Chunk(step))
        {
            parser.Feed(chunk);
        }
        parser.Finish();
        var units = new List<JsonUnit>();
        while (parser.TryTake(out var unit))
        {
            units.Add(unit);
        }
        return units;
    }
}
