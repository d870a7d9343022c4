using ReactionMiner.DataFiles;
using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>What can classify comments: the folder of a trained model, or of a theme set that has descriptions only.</summary>
public static class ModelOrThemeSet
{
    /// <summary>Whether a folder's themes are known by their descriptions, so that no word of a comment speaks for or against them alone.</summary>
    /// <exception cref="ModelException">The folder holds a model that cannot be read.</exception>
    public static bool IsDescribed(string folder) => !IsTrained(folder) || DescribedModel.IsIn(folder);

    /// <param name="general">Gives the model that reads tone, language and spam where the folder holds none; see <see cref="DescribedModel"/>.</param>
    /// <exception cref="ModelException">The folder holds neither, or a model that cannot be used.</exception>
    /// <exception cref="DataFileException">The folder holds a theme set that cannot be used; says where.</exception>
    public static IReactionClassifier Load(string folder, Func<IReactionClassifier> general)
    {
        if (!IsTrained(folder))
        {
            return File.Exists(Path.Combine(folder, ThemeSetFolder.ThemesFile))
                ? DescribedModel.FromDescriptions(folder, general())
                : throw new ModelException(
                    folder, $"there is neither {ReactionModel.ManifestFile} nor {ThemeSetFolder.ThemesFile}. Name the folder of a model or of a theme set.");
        }

        return IsDescribed(folder) ? DescribedModel.Load(folder, general()) : ReactionModel.Load(folder);
    }

    private static bool IsTrained(string folder) => File.Exists(Path.Combine(folder, ReactionModel.ManifestFile));
}
