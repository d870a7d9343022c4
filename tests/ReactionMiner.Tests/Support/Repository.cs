using System.Runtime.CompilerServices;

namespace ReactionMiner.Tests.Support;

/// <summary>Files of this checkout.</summary>
internal static class Repository
{
    /// <summary>Full path of a file or folder given from the checkout's root.</summary>
    public static string Locate(string relativePath) => Path.Combine(Root(), relativePath);

    private static string Root([CallerFilePath] string thisFile = "")
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReactionMiner.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../.."));
    }
}
