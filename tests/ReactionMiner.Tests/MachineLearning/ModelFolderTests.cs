using ReactionMiner.MachineLearning;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class ModelFolderTests
{
    private static readonly string[] ModelFiles = ["MODEL.md", "held-out.csv", "model.json", "model.zip", "slots.bin", "trained-on.bin"];

    [Theory]
    [InlineData("thesis.txt")]
    [InlineData(".git/config")]
    [InlineData("model.zip")]
    [InlineData("model.json/thesis.txt")]
    public void A_folder_of_other_things_is_refused_and_left_as_it_was(string file)
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/" + file, "years of work");

        var error = Refused(folder, "docs");

        Assert.Contains($"holds other things than a model ({file.Split('/')[0]}); name a folder of its own with --out.", error, StringComparison.Ordinal);
        Assert.Equal("years of work", File.ReadAllText(folder.Locate("docs/" + file)));
    }

    [Fact]
    public void A_model_with_other_things_beside_it_is_refused_and_left_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var first = TinyThemeSet.Train(folder);
        folder.Write("tea-linear/notes.txt", "mine");

        Assert.Contains("(notes.txt)", Refused(folder, "tea-linear"), StringComparison.Ordinal);

        Assert.Equal(first.Model.Version, ReactionModel.Load(folder.Locate("tea-linear")).Model.Version);
        Assert.Equal("mine", File.ReadAllText(folder.Locate("tea-linear/notes.txt")));
    }

    [Theory]
    [InlineData("data/tea")]
    [InlineData("data/../data/tea/")]
    [InlineData("data")]
    [InlineData(".")]
    public void The_folder_of_the_labels_is_refused_and_so_is_one_around_it(string model)
    {
        using var folder = new TemporaryFolder();

        Assert.Contains("which the training reads", Refused(folder, model), StringComparison.Ordinal);

        Assert.True(File.Exists(folder.Locate("data/tea/comments.csv")));
    }

    [Fact]
    public void A_file_is_no_folder_for_a_model()
    {
        using var folder = new TemporaryFolder();
        folder.Write("notes", "mine");

        Assert.Contains("is a file", Refused(folder, "notes"), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_other_things_are_named_in_part()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "d", "c", "b", "a" })
        {
            folder.Write("docs/" + name, "");
        }

        Assert.Contains("(a, b, c, …)", Refused(folder, "docs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing/deep")]
    [InlineData("empty")]
    [InlineData("data/tea/model")]
    public void A_folder_of_its_own_is_taken(string model)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Locate("empty"));

        TinyThemeSet.Train(folder, model);

        Assert.Equal(ModelFiles, Names(folder.Locate(model)));
    }

    [Fact]
    public void An_older_model_is_replaced_with_what_a_broken_off_writing_left()
    {
        using var folder = new TemporaryFolder();
        TinyThemeSet.Train(folder);
        folder.Write("tea-linear/model.zip", "old");
        folder.Write("tea-linear/model.zip.incoming", "half");

        var second = TinyThemeSet.Train(folder);

        Assert.Equal(second.Model.Version, ReactionModel.Load(folder.Locate("tea-linear")).Model.Version);
        Assert.Equal(ModelFiles, Names(folder.Locate("tea-linear")));
    }

    [Fact]
    public void A_disk_that_refuses_leaves_nothing_half_written()
    {
        using var folder = new TemporaryFolder();
        var files = ModelFiles.ToDictionary(name => name, _ => new byte[] { 1 }, StringComparer.Ordinal);
        files.Add("no such folder/more", [1]);

        Assert.Throws<ModelException>(() => ModelFolder.Replace(folder.Locate("model"), files));

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    private static string Refused(TemporaryFolder folder, string model) =>
        Assert.Throws<ModelFolderException>(() => TinyThemeSet.Train(folder, model)).Message;

    private static IEnumerable<string?> Names(string folder) =>
        Directory.GetFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
