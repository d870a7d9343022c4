using System.Globalization;
using System.Text;
using ReactionMiner.MachineLearning;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

/// <summary>Two themes and comments enough to train on in a moment.</summary>
internal static class TinyThemeSet
{
    public const string Yaml = """
        id: tea
        title: Tea against coffee
        themes:
          - id: tea-praise
            title: Praise of tea
            give_when: It praises tea.
            not_when: It only mentions tea.
          - id: coffee-price
            title: The price of coffee
            give_when: It is about what coffee costs.
        """;

    private static readonly string[] Tea = ["tea is lovely", "I adore green tea", "nothing beats a cup of tea", "tea makes my morning", "love this tea"];
    private static readonly string[] Coffee = ["coffee costs too much", "the price of coffee doubled", "who pays five euros for coffee", "coffee is expensive now", "cheap coffee is gone"];
    private static readonly string[] Other = ["first", "nice video", "what is the song", "see you next week", "my dog barked at this"];

    /// <summary>Writes the set to a folder and trains a model beside it.</summary>
    public static TrainingReport Train(TemporaryFolder folder, string model = "tea-linear", ModelKind kind = ModelKind.Linear) => ModelTrainer.Train(
        new TrainingOptions { DataFolder = WriteTo(folder), ModelFolder = folder.Locate(model), Kind = kind, Folds = 3 },
        progress: null,
        CancellationToken.None);

    public static string WriteTo(TemporaryFolder folder)
    {
        folder.Write("data/tea/themes.yaml", Yaml);
        folder.Write("data/tea/comments.csv", Comments());
        return folder.Locate("data/tea");
    }

    private static string Comments()
    {
        var csv = new StringBuilder("comment_id,text,themes,sentiment\n");
        var number = 0;
        foreach (var ending in new[] { "", "!", " honestly", " lol" })
        {
            Add(Tea, "tea-praise", "positive", ending);
            Add(Coffee, "coffee-price", "negative", ending);
            Add(Other, "", "neutral", ending);
        }

        return csv.ToString();

        void Add(string[] texts, string themes, string tone, string ending)
        {
            foreach (var text in texts)
            {
                csv.Append(CultureInfo.InvariantCulture, $"c{number++},{text}{ending},{themes},{tone}\n");
            }
        }
    }
}
