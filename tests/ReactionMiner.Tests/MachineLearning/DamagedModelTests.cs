using ReactionMiner.MachineLearning;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class DamagedModelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _model;

    public DamagedModelTests()
    {
        _model = _folder.Locate("copy");
        Directory.CreateDirectory(_model);
        foreach (var file in Directory.GetFiles(CommittedModel.Folder))
        {
            File.Copy(file, Path.Combine(_model, Path.GetFileName(file)));
        }
    }

    [Fact]
    public void A_folder_that_is_none_is_named() => AssertRefused(_folder.Locate("nowhere"), "model.json");

    [Theory]
    [InlineData("model.zip")]
    [InlineData("slots.bin")]
    [InlineData("trained-on.bin")]
    [InlineData("held-out.csv")]
    public void A_file_cut_short_is_named(string file)
    {
        var path = Path.Combine(_model, file);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..1000]);

        AssertRefused(_model, file);
    }

    [Theory]
    [InlineData("\"format\": 4", "\"format\": 5", "format 5")]
    [InlineData("\"kind\": \"encoder\"", "\"kind\": \"other\"", "'other'")]
    [InlineData("\"seed\": 1", "\"seed\": 2", "changed")]
    [InlineData("\"seed\": 1,", "", "damaged")]
    [InlineData("{", "", "damaged")]
    public void A_manifest_that_does_not_fit_says_why(string sound, string broken, string reason)
    {
        var path = Path.Combine(_model, "model.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace(sound, broken, StringComparison.Ordinal));

        AssertRefused(_model, reason);
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertRefused(string folder, string reason) =>
        Assert.Contains(reason, Assert.Throws<ModelException>(() => ReactionModel.Load(folder)).Message, StringComparison.Ordinal);
}
