using System.Globalization;
using ReactionMiner.MachineLearning;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

public sealed class CommittedModelsTests
{
    private const string Encoder = "llama4-open-source";
    private const string Linear = "llama4-open-source-linear";

    [Theory]
    [InlineData(Encoder, "encoder")]
    [InlineData(Linear, "linear")]
    public void A_model_is_of_the_kind_its_name_promises(string id, string kind)
    {
        var model = Load(id).Model;

        Assert.Equal((id, kind), (model.Id, model.Kind));
    }

    [Theory]
    [InlineData(Encoder)]
    [InlineData(Linear)]
    public void The_card_shows_the_figures_of_the_manifest(string id)
    {
        var quality = Load(id).Model.Quality;
        var card = File.ReadAllText(Path.Combine(Folder(id), "MODEL.md"));

        Assert.All(quality.Themes, theme => Assert.Contains(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {theme.ThemeId} | {theme.Support} | {theme.Precision:0.000} | {theme.Recall:0.000} | {theme.F1:0.000} |"),
            card,
            StringComparison.Ordinal));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Macro-F1 {quality.MacroF1:0.000}, micro"), card, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Macro-F1 {quality.SentimentMacroF1:0.000}, accuracy"), card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Encoder)]
    [InlineData(Linear)]
    public void The_heads_are_under_five_megabytes(string id) =>
        Assert.InRange(new FileInfo(Path.Combine(Folder(id), "model.zip")).Length, 1, 5_000_000);

    [Fact]
    public void The_default_model_is_the_better_one() =>
        Assert.True(Load(Encoder).Model.Quality.MacroF1 > Load(Linear).Model.Quality.MacroF1);

    private static Reactions.IReactionClassifier Load(string id) => ReactionModel.Load(Folder(id));

    private static string Folder(string id) => Repository.Locate("models/" + id);
}
