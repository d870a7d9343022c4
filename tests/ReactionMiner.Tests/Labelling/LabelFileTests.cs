using ReactionMiner.DataFiles;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.Labelling;

public sealed class LabelFileTests : IDisposable
{
    private const string Header = "video_id,comment_id,text,themes,sentiment,reader,labelled_at,source,seed,position,thread\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_saved_is_loaded_again()
    {
        Label[] labels =
        [
            Some.Label("-c1", "ann", Section.Cost, Section.Closure).Drawn(3, seed: -5) with { Tone = Sentiment.Negative },
            Some.Label("c2", "ann") with { Text = "=cmd()|'x'\n\"quoted\", and more", Tone = null },
            Some.Label("c2", "ann", Section.Design) with { Source = LabelSource.Correction },
        ];
        LabelFile.Save(_folder.Locate("labels/ann.csv"), Section.Themes, labels);

        Assert.Equal(labels.Select(Shape), LabelFile.Load(_folder.Locate("labels/ann.csv"), Section.Themes).Select(Shape));
        Assert.Contains("'=cmd()", File.ReadAllText(_folder.Locate("labels/ann.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aBridge0001,c1,hi,tolls,,ann,2026-04-01T12:00:00Z,chosen,,,t", ":2: themes: 'tolls' is no theme of 'bridge'; its themes are cost, design, closure.")]
    [InlineData("aBridge0001,c1,hi,cost,glad,ann,2026-04-01T12:00:00Z,chosen,,,t", ":2: sentiment: 'glad' is none of negative, neutral, positive.")]
    [InlineData("aBridge0001,c1,hi,cost,,ann,yesterday,chosen,,,t", ":2: labelled_at: 'yesterday' is no time")]
    [InlineData("aBridge0001,c1,hi,cost,,ann,2026-04-01T12:00:00Z,guessed,,,t", ":2: source: 'guessed' is none of random, chosen, correction.")]
    [InlineData("aBridge0001,c1,hi,cost,,ann,2026-04-01T12:00:00Z,random,,,t", ":2: seed: empty.")]
    [InlineData("nowhere,c1,hi,cost,,ann,2026-04-01T12:00:00Z,chosen,,,t", ":2: video_id: 'nowhere' is no video.")]
    public void A_row_that_cannot_be_used_is_named_with_its_line_and_field(string row, string message)
    {
        var path = _folder.Write("ann.csv", Header + row + "\n");

        var error = Assert.Throws<DataFileException>(() => LabelFile.Load(path, Section.Themes));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aBridge0001,c2,hi,cost,,ann,2026-04-01T12:00:00Z,chosen", ":3: it has 8 cells where the header names 11: the row was cut")]
    [InlineData("aBridge0001,c2,hi,cost,,ann,2026-04-01T12:00:00Z,chosen,,,t,u", ":3: it has 12 cells where the header names 11: a quote is missing")]
    [InlineData("aBridge0001,c2,hi,cost,,ann,2026-04-01T12:00:00Z,chosen,,,\"t", ":3: a quote opened in this row is never closed")]
    public void A_row_written_in_half_is_an_error(string row, string message)
    {
        const string Whole = "aBridge0001,c1,hi,cost,,ann,2026-04-01T12:00:00Z,chosen,,,t\n";
        var path = _folder.Write("ann.csv", Header + Whole + row + "\n");

        var error = Assert.Throws<DataFileException>(() => LabelFile.Load(path, Section.Themes));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_labelled_twice_from_the_same_source_is_an_error_that_names_both_lines()
    {
        const string Row = "aBridge0001,c1,hi,cost,,ann,2026-04-01T12:00:00Z,chosen,,,t\n";
        var path = _folder.Write("ann.csv", Header + Row + Row);

        var error = Assert.Throws<DataFileException>(() => LabelFile.Load(path, Section.Themes));

        Assert.Contains(":3: comment_id: 'c1' is labelled in line 2 already", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_themes_that_a_reader_chose_from_are_kept_and_those_that_are_gone_left_out()
    {
        LabelFile.Save(_folder.Locate("ann.csv"), Section.Themes, [Some.Label("c1", "ann"), Some.Label("c2", "ann") with { AskedOnly = [Section.Cost, Section.Closure] }]);
        var renamed = Section.Themes with { Themes = [.. Section.Themes.Themes.Select(theme => theme with { Id = theme.Id is "cost" ? "price" : theme.Id })] };

        Assert.Equal([null, [Section.Cost, Section.Closure]], LabelFile.Load(_folder.Locate("ann.csv"), Section.Themes).Select(label => label.AskedOnly));
        Assert.Equal([[Section.Design, Section.Closure], [Section.Closure]], LabelFile.Load(_folder.Locate("ann.csv"), renamed).Select(label => label.AskedOnly!));
    }

    [Fact]
    public void A_label_of_themes_that_are_all_gone_stays_one_that_was_asked_about_none()
    {
        LabelFile.Save(_folder.Locate("ann.csv"), Section.Themes, [Some.Label("c1", "ann") with { AskedOnly = [] }]);

        Assert.Empty(Assert.Single(LabelFile.Load(_folder.Locate("ann.csv"), Section.Themes)).AskedOnly!);
    }

    [Fact]
    public void An_older_file_was_asked_about_all_themes()
    {
        var path = _folder.Write("ann.csv", Header + "aBridge0001,c1,hi,cost,,ann,2026-04-01T12:00:00Z,chosen,,,t\n");

        Assert.Null(Assert.Single(LabelFile.Load(path, Section.Themes)).AskedOnly);
    }

    [Fact]
    public void An_answer_about_some_themes_completes_the_earlier_one()
    {
        var folder = new LabelFolder(_folder.Path, Section.Themes);
        folder.Add("ann", [Some.Label("c1", "ann", Section.Cost) with { AskedOnly = [Section.Cost, Section.Design], Tone = Sentiment.Negative }]);
        var replaced = folder.Add("ann", [Some.Label("c1", "ann", Section.Closure) with { AskedOnly = [Section.Design, Section.Closure], Tone = null }]);

        var label = Assert.Single(folder.LoadAll());
        Assert.Equal([Section.Cost, Section.Closure], label.Themes);
        Assert.Equal((Sentiment.Negative, 1), (label.Tone, replaced.Replaced));
        Assert.Null(label.AskedOnly);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../ann")]
    [InlineData("a b")]
    public void A_reader_whose_name_is_no_file_name_is_refused(string name) =>
        Assert.Throws<ReaderNameException>(() => new LabelFolder(_folder.Path, Section.Themes).FileOf(name));

    [Fact]
    public void An_answer_added_later_replaces_the_earlier_one_in_its_place_and_leaves_a_correction_alone()
    {
        var folder = new LabelFolder(_folder.Path, Section.Themes);
        folder.Add("ann", [Some.Label("c1", "ann", Section.Cost).Drawn(7), Some.Label("c1", "ann", Section.Closure) with { Source = LabelSource.Correction }]);
        folder.Add("ann", [Some.Label("c1", "ann", Section.Design)]);

        Assert.Equal(
            [(LabelSource.Random, 7, Section.Design), (LabelSource.Correction, null, Section.Closure)],
            folder.LoadAll().Select(label => (label.Source, label.Place?.Position, label.Themes[0])));
    }

    [Fact]
    public void Two_answers_of_one_reader_to_a_comment_give_way_to_one()
    {
        var folder = new LabelFolder(_folder.Path, Section.Themes);
        LabelFile.Save(folder.FileOf("ann"), Section.Themes, [Some.Label("c1", "ann", Section.Cost), Some.Label("c1", "ann", Section.Design).Drawn(7)]);

        var added = folder.Add("ann", [Some.Label("c1", "ann", Section.Design)]);

        Assert.Equal(1, added.Replaced);
        Assert.Equal((LabelSource.Random, Section.Design), (Assert.Single(folder.LoadAll()).Source, folder.LoadAll()[0].Themes[0]));
    }

    private static string Shape(Label label) =>
        $"{label.CommentId}|{label.Text}|{string.Join(';', label.Themes)}|{label.Tone}|{label.Reader}|{label.LabelledAt:O}|{label.Source}|{label.Place}|{label.ThreadId}";
}
