using ReactionMiner.Reactions;

namespace ReactionMiner.MachineLearning;

/// <summary>What can classify comments: the folder of a trained model, or of a theme set that has descriptions only.</summary>
public static class ModelOrThemeSet
{
    /// <param name="general">Gives the model that reads tone, language and spam where the folder holds none; see <see cref="DescribedModel"/>.</param>
    /// <exception cref="ModelException">The folder holds neither, or a model that cannot be used.</exception>
    /// <exception cref="DataFileException">The folder holds a theme set that cannot be used; says where.</exception>
    public static IReactionClassifier Load(string folder, Func<IReactionClassifier> general)
    {
        if (!File.Exists(Path.Combine(folder, ReactionModel.ManifestFile)))
        {
            return File.Exists(Path.Combine(folder, ThemeSetFolder.ThemesFile))
                ? DescribedModel.FromDescriptions(folder, general())
                : throw new ModelException(
                    folder, $"there is neither {ReactionModel.ManifestFile} nor {ThemeSetFolder.ThemesFile}. Name the folder of a model or of a theme set.");
        }

        return DescribedModel.IsIn(folder) ? DescribedModel.Load(folder, general()) : ReactionModel.Load(folder);
    }
}
