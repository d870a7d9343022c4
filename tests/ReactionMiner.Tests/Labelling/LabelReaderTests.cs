using System.Text;
using ReactionMiner.DataFiles;
using ReactionMiner.Labelling;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Counting;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.Labelling;

public sealed class LabelReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sheet_keeps_its_place_in_the_random_sample_and_unmarked_rows_stay_open()
    {
        var read = Match("""
            video_id,comment_id,seed,position,context,text,cost,design,closure,none,sentiment
            aBridge0001,c1,1,1,,one,x,,X,,negative
            aBridge0001,c2,1,2,,two,,,,x,
            aBridge0001,c3,1,3,,three,,,,,
            aBridge0001,c4,1,4,,four,0,no,-,,neutral
            """);

        Assert.Equal(["c1:0,2:Negative:1", "c2:::2", "c4::Neutral:4"], read.Labels.Select(Shape));
        Assert.All(read.Labels, label => Assert.Equal(LabelSource.Random, label.Source));
        Assert.Equal((4, 1, 0), (read.Rows, read.Unmarked, read.Refused.Count));
    }

    [Fact]
    public void An_edited_comments_csv_gives_corrections_of_what_was_changed_and_nothing_else()
    {
        var read = Match("""
            video_id,comment_id,text,sentiment,sentiment_probability,themes,p_cost,p_design,p_closure
            aBridge0001,c1,one,neutral,0.6,cost,0.9,0.1,0.1
            aBridge0001,c2,two,neutral,0.6,,0.9,0.1,0.1
            aBridge0001,c3,three,negative,0.6,cost,0.9,0.1,0.1
            """, Some.Reaction(0.9f, 0.1f, 0.1f));

        Assert.Equal(["c2::Neutral:", "c3:0:Negative:"], read.Labels.Select(Shape));
        Assert.All(read.Labels, label => Assert.Equal(LabelSource.Correction, label.Source));
        Assert.Equal(1, read.Unchanged);
    }

    [Fact]
    public void A_comments_csv_by_another_model_is_not_taken_for_corrected()
    {
        var read = Match("comment_id,themes,p_cost,p_design,p_closure\nc1,cost,0.7,0.1,0.1\n", Some.Reaction(0.9f, 0.1f, 0.1f));

        Assert.Empty(read.Labels);
        Assert.Contains("predicted by another model", Assert.Single(read.Refused).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_saved_by_a_spreadsheet_with_semicolons_and_a_byte_order_mark_is_read()
    {
        var read = Match("\uFEFFcomment_id;cost;design;sentiment\r\nc1;x;;positive\r\nc2;;x;\r\n");

        Assert.Equal(["c1:0:Positive:", "c2:1::"], read.Labels.Select(Shape));
    }

    [Fact]
    public void Labels_that_do_not_say_how_they_were_drawn_are_never_counted_as_random()
    {
        var read = Match("comment_id,themes,source\nc1,cost,random\nc2,design,\n");

        Assert.All(read.Labels, label => Assert.Equal((LabelSource.Chosen, null), (label.Source, label.Place)));
    }

    [Fact]
    public void Label_studio_tasks_are_read_by_theme_id_title_and_tone()
    {
        var read = Match(_folder.Write("tasks.json", """
            [
              {"id": 1, "data": {"comment_id": "c1", "text": "one"}, "annotations": [
                {"was_cancelled": false, "result": [
                  {"from_name": "themes", "type": "choices", "value": {"choices": ["cost", "Anger about the closed road"]}},
                  {"from_name": "tone", "type": "choices", "value": {"choices": ["Negative"]}}]}]},
              {"id": 2, "data": {"comment_id": "c2", "text": "two"}, "annotations": [{"was_cancelled": true, "result": []}]},
              {"comment_id": "c3", "themes": {"choices": ["design", "cost"]}},
              {"comment_id": "c4", "themes": "none"},
              {"id": 5, "data": {"comment_id": "c5"}, "annotations": [{"result": [{"value": {"choices": ["tolls"]}}]}]},
              {"id": 6, "data": {"text": "who am I"}}
            ]
            """));

        Assert.Equal(["c1:0,2:Negative:", "c3:0,1::", "c4:::"], read.Labels.Select(Shape));
        Assert.Equal(1, read.Unmarked);
        Assert.Equal(["tasks.json:task 5", "tasks.json:task 6"], read.Refused.Select(row => row.Place));
    }

    [Fact]
    public void Rows_that_cannot_be_used_are_refused_with_their_reason_and_cost_no_other()
    {
        var read = Match("""
            video_id,comment_id,themes
            aBridge0001,c1,cost
            aBridge0001,c1,design
            another0001,c2,cost
            aBridge0001,gone,cost
            aBridge0001,c3,tolls
            aBridge0001,,cost
            aBridge0001,c4,cost
            """);

        Assert.Equal(["c1", "c4"], read.Labels.Select(label => label.CommentId));
        Assert.Collection(
            read.Refused.Select(row => row.Reason),
            reason => Assert.Contains("comment 'c1' is labelled in labels.csv:2 already", reason, StringComparison.Ordinal),
            reason => Assert.Contains("of another video ('another0001') than 'aBridge0001'", reason, StringComparison.Ordinal),
            reason => Assert.Contains("comment 'gone' is not stored", reason, StringComparison.Ordinal),
            reason => Assert.Contains("'tolls' is no theme of 'bridge'", reason, StringComparison.Ordinal),
            reason => Assert.Contains("comment_id: empty.", reason, StringComparison.Ordinal));
        Assert.Equal(7, read.Rows);
    }

    [Fact]
    public void A_file_that_holds_no_labels_says_what_is_missing()
    {
        var path = _folder.Write("labels.csv", "comment_id,text\nc1,hello\n");

        var error = Assert.Throws<DataFileException>(() => LabelReader.Read(path, Section.Themes));

        Assert.Contains("neither a column 'themes' nor one named like a theme of 'bridge'; found comment_id, text.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[{]")]
    public void Json_of_another_kind_is_refused(string json) =>
        Assert.Throws<DataFileException>(() => LabelReader.Read(_folder.Write("tasks.json", json), Section.Themes));

    [Fact]
    public void The_sheet_that_is_written_is_read_back_with_the_marks_made_in_it()
    {
        var tasks = new LabelSession(Some.Candidates(6), [], Some.Ann(6), TimeProvider.System).Sample;
        using var stream = new MemoryStream();
        LabelSheet.Write(stream, Section.Themes, tasks, [SheetColumn.Context(_ => "=answered")]);
        var sheet = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        sheet[2] = sheet[2].Replace(",,,,,", ",,x,,,neutral", StringComparison.Ordinal);

        var read = Match(string.Join('\n', sheet));

        Assert.Equal([$"{tasks[1].Candidate.Comment.Id}:1:Neutral:2"], read.Labels.Select(Shape));
        Assert.Equal(5, read.Unmarked);
        Assert.Contains("'=answered", sheet[2], StringComparison.Ordinal);
    }

    private MatchedLabels Match(string csvOrPath, Reaction? reaction = null)
    {
        var path = File.Exists(csvOrPath) ? csvOrPath : _folder.Write("labels.csv", csvOrPath);
        var stored = Enumerable.Range(1, 9).Select(number => Some.Candidate($"c{number}", reaction: reaction)).ToDictionary(candidate => candidate.Comment.Id, StringComparer.Ordinal);
        return LabelMatching.Match(LabelReader.Read(path, Section.Themes), stored, _ => null, Section.Video, "ann", Some.Noon);
    }

    private static string Shape(Label label) => $"{label.CommentId}:{string.Join(',', label.Themes)}:{label.Tone}:{label.Place?.Position}";
}
