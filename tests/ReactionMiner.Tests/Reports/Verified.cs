using System.Text;

namespace ReactionMiner.Tests.Reports;

/// <summary>Compares bytes with those that were read and found good, in <c>Reports/Data/*.verified.*</c>.</summary>
internal static class Verified
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Reports", "Data");

    public static void Check(string name, string actual) => Check(name, Encoding.UTF8.GetBytes(actual));

    public static void Check(string name, byte[] actual)
    {
        var extension = Path.GetExtension(name);
        var verified = Path.Combine(Folder, Path.ChangeExtension(name, ".verified" + extension));
        if (File.Exists(verified) && actual.AsSpan().SequenceEqual(File.ReadAllBytes(verified)))
        {
            return;
        }
        var received = Path.Combine(Folder, Path.ChangeExtension(name, ".received" + extension));
        Directory.CreateDirectory(Folder);
        File.WriteAllBytes(received, actual);
        Assert.Fail($"{name} is not as it was verified. Compare {received} with Reports/Data/{Path.GetFileName(verified)}; copy it there when it is better.");
    }
}
