using System.Security.Cryptography;
using System.Text;

namespace YouTube.StandIn.Resources;

/// <summary>Entity tags of the API's length: the same for the same content.</summary>
internal static class Etags
{
    public static string Of(params ReadOnlySpan<object?> content) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', content))))[..27];
}
