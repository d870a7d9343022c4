using ReactionMiner.MachineLearning;
using ReactionMiner.Reactions;
using ReactionMiner.Tests.Support;

namespace ReactionMiner.Tests.MachineLearning;

/// <summary>A theme set on a subject that no bundled model knows.</summary>
internal static class Pets
{
    public const string Yaml = """
        id: pets
        title: A day at the animal shelter
        themes:
          - id: adoption-fee
            title: The adoption fee is too high
            give_when: It says what adopting a dog or cat from the shelter costs, or complains about the adoption fee.
          - id: cage-size
            title: The cages are too small
            give_when: It criticises the size of the cages or kennels, or says that the animals need more space.
          - id: volunteers
            title: Thanks to the volunteers
            give_when: It thanks or praises the volunteers and staff who care for the animals.
        """;

    public static string WriteTo(TemporaryFolder folder, string comments = "")
    {
        folder.Write("data/pets/themes.yaml", Yaml);
        if (comments.Length > 0)
        {
            folder.Write("data/pets/comments.csv", "comment_id,text,themes,sentiment\n" + comments);
        }

        return folder.Locate("data/pets");
    }

    public static IReactionClassifier Describe(TemporaryFolder folder) => DescribedModel.FromDescriptions(WriteTo(folder), CommittedModel.Classifier);
}
