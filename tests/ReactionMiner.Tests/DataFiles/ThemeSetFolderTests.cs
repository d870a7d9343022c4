using ReactionMiner.DataFiles;
using ReactionMiner.Tests.MachineLearning;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.DataFiles;

public sealed class ThemeSetFolderTests
{
    [Fact]
    public void The_projects_own_set_has_the_ten_themes_in_their_order()
    {
        var set = ThemeSetFolder.Load(Repository.Locate("data/llama4-open-source"));

        Assert.Equal("llama4-open-source", set.Id);
        Assert.Equal("Llama 4 is NOT Open Source!", set.Title);
        Assert.Equal(
            [
                "open-weights-not-open-source", "license-restrictions", "open-source-definition", "meta-criticism", "boycott",
                "cheaper-to-run", "training-data-transparency", "compare-other-models", "significance-debate", "government-regulation",
            ],
            set.Themes.Select(theme => theme.Id));
        Assert.All(set.Themes, theme => Assert.NotEmpty(theme.NotWhen));
    }

    [Fact]
    public void A_video_may_be_named_by_its_link()
    {
        using var folder = new TemporaryFolder();
        folder.Write("themes.yaml", TinyThemeSet.Yaml.Replace("themes:", "videos: [https://youtu.be/dQw4w9WgXcQ]\nthemes:", StringComparison.Ordinal));

        Assert.Equal("dQw4w9WgXcQ", Assert.Single(ThemeSetFolder.Load(folder.Path).Videos).Value);
    }

    [Theory]
    [InlineData("id: coffee-price", "id: tea-praise", 8, "id")]
    [InlineData("id: coffee-price", "id: Coffee Price", 8, "id")]
    [InlineData("id: coffee-price", "id: none", 8, "id")]
    [InlineData("title: The price of coffee", "title: ''", 9, "title")]
    [InlineData("title: The price of coffee", "title: praise of TEA", 8, "title")]
    [InlineData("give_when: It praises tea.", "given_when: It praises tea.", 6, "given_when")]
    [InlineData("title: Tea against coffee", "titel: Tea against coffee", 2, "titel")]
    [InlineData("title: Tea against coffee", "title: [a, b]", 2, "title")]
    [InlineData("title: Tea against coffee", "title: Tea\nvideos: [nowhere]", 3, "videos")]
    [InlineData("    give_when: It is about what coffee costs.", "", 8, "give_when")]
    public void An_error_names_its_line_and_field(string sound, string broken, int line, string field)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("themes.yaml", TinyThemeSet.Yaml.Replace(sound, broken, StringComparison.Ordinal));

        var error = Assert.Throws<DataFileException>(() => ThemeSetFolder.Load(folder.Path));

        Assert.Equal((path, line, field), (error.File, error.Line, error.Field));
        Assert.StartsWith($"{path}:{line}: {field}: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b\n")]
    [InlineData("id: a\nid: b\n")]
    [InlineData("id: [\n")]
    [InlineData("id: a\ntitle: t\nthemes: []\n")]
    [InlineData("id: a\ntitle: t\nthemes: 3\n")]
    public void What_is_no_theme_set_is_refused(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("themes.yaml", text);

        Assert.Throws<DataFileException>(() => ThemeSetFolder.Load(folder.Path));
    }

    [Fact]
    public void A_folder_without_themes_says_which_file_is_missing()
    {
        using var folder = new TemporaryFolder();

        var error = Assert.Throws<DataFileException>(() => ThemeSetFolder.Load(folder.Path));

        Assert.Contains("themes.yaml", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_that_are_not_UTF_8_are_refused_with_their_line_before_they_are_lost()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Locate("themes.yaml");
        File.WriteAllBytes(path, [.. "id: a\ntitle: f"u8, 0xFC, .. "r alle\n"u8]);

        var refused = Assert.Throws<DataFileException>(() => ThemeSetFolder.Load(Path.GetDirectoryName(path)!));

        Assert.Contains("themes.yaml:2", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Save the file as UTF-8", refused.Message, StringComparison.Ordinal);
    }
}
