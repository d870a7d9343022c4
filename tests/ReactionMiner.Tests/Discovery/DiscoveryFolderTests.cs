using System.Text;
using ReactionMiner.Comments;
using ReactionMiner.DataFiles;
using ReactionMiner.Discovery;
using ReactionMiner.Encoders;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Storage;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.Discovery;

public sealed class DiscoveryFolderTests : IDisposable
{
    private static readonly VideoId Video = VideoId.Parse("-QmZ3kXw9aQ");

    private readonly TemporaryFolder _folder = new();

    private string Set => _folder.Locate("themes/my video!");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_written_set_is_read_as_any_other_whatever_the_titles_hold()
    {
        var hostile = new Theme("a", "Say \"no\": {x} # - \\ *&!", "it's: [a, b]", "");
        DiscoveryFolder.Write(Set, Discovery(New(hostile), New(new Theme("on", "Off", "y", "null"))), known: null);

        var set = ThemeSetFolder.Load(Set);

        Assert.Equal("my-video", set.Id);
        Assert.Equal([hostile.Title, "Off"], set.Themes.Select(theme => theme.Title));
        Assert.Equal(hostile.GiveWhen, set.Themes[0].GiveWhen);
        Assert.Equal([Video], set.Videos);
    }

    [Fact]
    public void Groups_come_back_as_they_went_in()
    {
        var discovery = Discovery(New(new Theme("a", "A", "a", "")));
        DiscoveryFolder.Write(Set, discovery, known: null);

        var known = DiscoveryFolder.TryLoad(Set, [Video])!;

        var group = Assert.Single(known.Groups.Groups);
        Assert.Equal(discovery.Groups.Mean, known.Groups.Mean);
        Assert.Equal(discovery.Groups.Groups[0].Meaning, group.Meaning);
        Assert.Equal(discovery.Groups.Groups[0].Phrases, group.Phrases);
        Assert.Equal(discovery.Groups.Groups[0].Comments, group.Comments);
    }

    [Fact]
    public void What_a_person_wrote_stays_byte_for_byte_and_new_themes_come_after_it()
    {
        DiscoveryFolder.Write(Set, Discovery(New(new Theme("a", "A", "a", ""))), known: null);
        var yaml = Path.Combine(Set, ThemeSetFolder.ThemesFile);
        File.AppendAllText(yaml, "    # my remark\n  - id: mine\n    title: Mine # not theirs\n    give_when: I say so");
        var edited = File.ReadAllText(yaml);
        var readme = Path.Combine(Set, "README.md");
        File.WriteAllText(readme, "My notes.\n" + File.ReadAllText(readme) + "More notes.\n");

        DiscoveryFolder.Write(Set, Discovery(New(new Theme("b", "B", "b", ""))), DiscoveryFolder.TryLoad(Set, [Video]));

        Assert.StartsWith(edited, File.ReadAllText(yaml), StringComparison.Ordinal);
        Assert.Equal(["a", "mine", "b"], ThemeSetFolder.Load(Set).Themes.Select(theme => theme.Id));
        Assert.StartsWith("My notes.", File.ReadAllText(readme), StringComparison.Ordinal);
        Assert.EndsWith("More notes.\n", File.ReadAllText(readme), StringComparison.Ordinal);
        Assert.Contains("| `b` |", File.ReadAllText(readme), StringComparison.Ordinal);
        Assert.DoesNotContain("| `a` |", File.ReadAllText(readme), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r\n", "utf-8")]
    [InlineData("\n", "utf-16")]
    [InlineData("\r\n", "utf-16BE")]
    public void A_file_keeps_the_line_ends_and_the_encoding_of_its_editor(string lineEnd, string encoding)
    {
        DiscoveryFolder.Write(Set, Discovery(New(new Theme("a", "A", "a", ""))), known: null);
        var yaml = Path.Combine(Set, ThemeSetFolder.ThemesFile);
        File.WriteAllText(yaml, File.ReadAllText(yaml).Replace("\n", lineEnd, StringComparison.Ordinal), Encoding.GetEncoding(encoding));
        var edited = File.ReadAllBytes(yaml);

        DiscoveryFolder.Write(Set, Discovery(New(new Theme("b", "B", "b", ""))), DiscoveryFolder.TryLoad(Set, [Video]));

        var written = File.ReadAllBytes(yaml);
        Assert.Equal(edited, written[..edited.Length]);
        Assert.Equal($"  - id: b{lineEnd}    title: B{lineEnd}    give_when: b{lineEnd}", Encoding.GetEncoding(encoding).GetString(written.AsSpan(edited.Length)));
    }

    [Fact]
    public void Themes_that_another_run_wrote_meanwhile_stay()
    {
        DiscoveryFolder.Write(Set, Discovery(New(new Theme("a", "A", "a", ""))), known: null);

        Assert.Throws<ForeignFolderException>(() => DiscoveryFolder.Write(Set, Discovery(New(new Theme("b", "B", "b", ""))), known: null));

        Assert.Equal(["a"], ThemeSetFolder.Load(Set).Themes.Select(theme => theme.Id));
    }

    [Fact]
    public void What_a_killed_run_left_in_an_empty_folder_is_in_nobodys_way()
    {
        _folder.Write("themes/my video!/.my video!.writing/themes.yaml", "id: hal");

        Assert.Null(DiscoveryFolder.TryLoad(Set, [Video]));
        DiscoveryFolder.Write(Set, Discovery(New(new Theme("a", "A", "a", ""))), known: null);

        Assert.Equal(["README.md", "groups.json", "themes.yaml"], Directory.GetFileSystemEntries(Set).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_killed_run_had_written_in_full_is_gone_on_with()
    {
        DiscoveryFolder.Write(Set, Discovery(New(new Theme("a", "A", "a", ""))), known: null);
        Directory.Move(Set, Path.Combine(Path.GetDirectoryName(Set)!, ".my video!.ready"));

        Assert.Equal("a", Assert.Single(DiscoveryFolder.TryLoad(Set, [Video])!.ThemeSet.Themes).Id);
    }

    [Fact]
    public void What_a_person_wrote_after_a_killed_run_is_not_written_over_by_its_files()
    {
        DiscoveryFolder.Write(Set, Discovery(New(new Theme("a", "A", "a", ""))), known: null);
        var yaml = Path.Combine(Set, ThemeSetFolder.ThemesFile);
        var staged = _folder.Write("themes/my video!/.my video!.ready/themes.yaml", File.ReadAllText(yaml));
        _folder.Write("themes/my video!/.my video!.ready/groups.json", "of themes that the edited file lacks");
        File.AppendAllText(yaml, "# mine\n");
        File.SetLastWriteTimeUtc(yaml, File.GetLastWriteTimeUtc(staged).AddSeconds(1));

        Assert.NotNull(DiscoveryFolder.TryLoad(Set, [Video]));

        Assert.EndsWith("# mine\n", File.ReadAllText(yaml), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.GetDirectoryName(staged)));
    }

    [Fact]
    public void A_readme_keeps_its_letters_in_whatever_encoding()
    {
        DiscoveryFolder.Write(Set, Discovery(New(new Theme("a", "A", "a", ""))), known: null);
        var readme = Path.Combine(Set, DiscoveryFolder.ReadmeFile);
        byte[] notes = [.. "Notiz f\u00fcr K\u00f6ln\n".Select(letter => (byte)letter), .. "\u65e5\u672c\n"u8];
        File.WriteAllBytes(readme, [.. notes, .. File.ReadAllBytes(readme)]);

        DiscoveryFolder.Write(Set, Discovery(New(new Theme("b", "\u00dcb", "b", ""))), DiscoveryFolder.TryLoad(Set, [Video]));

        Assert.Equal(notes, File.ReadAllBytes(readme)[..notes.Length]);
        Assert.Contains("\u00dcb", File.ReadAllText(readme), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"groups\": [", "\"groups\": [], \"more\": [")]
    [InlineData("AAAAP", "AADAf")]
    public void Groups_that_would_change_counts_without_a_word_are_an_error(string written, string damaged)
    {
        DiscoveryFolder.Write(Set, Discovery(New(new Theme("a", "A", "a", ""))), known: null);
        var file = Path.Combine(Set, DiscoveryFolder.GroupsFile);
        var json = File.ReadAllText(file);
        Assert.Contains(written, json, StringComparison.Ordinal);
        File.WriteAllText(file, json.Replace(written, damaged, StringComparison.Ordinal));

        Assert.Throws<DataFileException>(() => DiscoveryFolder.TryLoad(Set, [Video]));
    }

    [Fact]
    public void One_line_end_that_differs_makes_no_theme_an_edited_one()
    {
        var theme = new Theme("a", "A", "a", "");
        var discovery = Discovery(New(theme));
        discovery = discovery with { Groups = discovery.Groups with { Groups = [discovery.Groups.Groups[0] with { Drawn = new DrawnWords("A", "a") }] } };
        DiscoveryFolder.Write(Set, discovery, known: null);
        var yaml = Path.Combine(Set, ThemeSetFolder.ThemesFile);
        File.WriteAllText(yaml, "# mine\r\n" + File.ReadAllText(yaml));

        Assert.NotNull(DiscoveryFolder.TryLoad(Set, [Video])!.Groups.Groups[0].Drawn);
    }

    [Fact]
    public void Themes_that_cannot_be_added_to_change_nothing()
    {
        DiscoveryFolder.Write(Set, Discovery(New(new Theme("a", "A", "a", ""))), known: null);
        var yaml = Path.Combine(Set, ThemeSetFolder.ThemesFile);
        File.WriteAllText(yaml, "themes:\n- id: a\n  title: A\n  give_when: a\nid: set\ntitle: My order\n");
        var before = File.ReadAllText(yaml);
        var known = DiscoveryFolder.TryLoad(Set, [Video]);

        Assert.Throws<UneditableThemesException>(() => DiscoveryFolder.Write(Set, Discovery(New(new Theme("b", "B", "b", ""))), known));

        Assert.Equal(before, File.ReadAllText(yaml));
    }

    [Fact]
    public void A_folder_with_other_files_is_left_alone()
    {
        _folder.Write("themes/my video!/thesis.txt", "years of work");

        Assert.Throws<ForeignFolderException>(() => DiscoveryFolder.TryLoad(Set, [Video]));
    }

    [Fact]
    public void Themes_of_another_video_are_left_alone()
    {
        DiscoveryFolder.Write(Set, Discovery(New(new Theme("a", "A", "a", ""))), known: null);

        Assert.Throws<ForeignFolderException>(() => DiscoveryFolder.TryLoad(Set, [VideoId.Parse("dQw4w9WgXcQ")]));
    }

    [Theory]
    [InlineData("{ \"format\": 2, \"mean\": \"?\" ")]
    [InlineData("{ \"format\": 2, \"mean\": \"\" }")]
    [InlineData("{ \"format\": 1 }")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{ \"format\": 2, \"encoder\": \"e\", \"videos\": [], \"comments\": 1, \"mean\": \"?\", \"phrases\": {}, \"subjects\": [], \"groups\": [] }")]
    [InlineData("{ \"format\": 2, \"encoder\": \"e\", \"videos\": [], \"comments\": 1, \"mean\": \"AAAA\", \"phrases\": {}, \"subjects\": [], \"groups\": [] }")]
    [InlineData("{ \"format\": 2, \"encoder\": \"e\", \"videos\": [], \"comments\": 1, \"mean\": \"\", \"phrases\": {}, \"subjects\": [null], \"groups\": [null] }")]
    public void Broken_groups_are_an_error_that_names_the_file_and_no_type(string json)
    {
        DiscoveryFolder.Write(Set, Discovery(New(new Theme("a", "A", "a", ""))), known: null);
        File.WriteAllText(Path.Combine(Set, DiscoveryFolder.GroupsFile), json);

        var exception = Assert.Throws<DataFileException>(() => DiscoveryFolder.TryLoad(Set, [Video]));

        Assert.Contains(DiscoveryFolder.GroupsFile, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_comment_is_literal_text_in_the_readme()
    {
        var theme = New(new Theme("a", "A", "a", "")) with { Examples = [SomeComment.Of("id1", "<script>x</script> | **b**")] };

        DiscoveryFolder.Write(Set, Discovery(theme), known: null);

        Assert.DoesNotContain("<script>", File.ReadAllText(Path.Combine(Set, "README.md")), StringComparison.Ordinal);
    }

    private static float[] Vector(float value) => [.. Enumerable.Repeat(value, SentenceEncoder.Dimensions)];

    private static DiscoveredTheme New(Theme theme) => new(theme, 3, ["words"], []) { News = ThemeNews.New };

    private static ThemeDiscovery Discovery(params DiscoveredTheme[] themes) => new(
        "A video", [Video], new SectionTally(Spam: 1, NotClassified: 2, Counted: 10, Placed: 9), themes,
        new ThemeGroups("encoder 1", [Video.Value], 10, Vector(0.25f),
            [.. themes.Select(theme => new ThemeGroup(theme.Theme.Id, theme.Theme.Title, theme.Comments, Vector(0.5f), new Dictionary<string, float>(StringComparer.Ordinal) { ["word"] = 0.3f }))]));
}
