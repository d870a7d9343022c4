using System.Runtime.InteropServices;

namespace ReactionMiner.Encoders;

/// <summary>The native library that runs the encoder cannot be loaded on this system.</summary>
public sealed class EncoderUnavailableException(Exception cause) : MiningException(
    $"The sentence encoder cannot start: ONNX Runtime's native library does not load on {RuntimeInformation.RuntimeIdentifier} " +
    $"({Reason(cause)}). Install a ReactionMiner built for this system (linux-x64, win-x64 or osx-arm64) with all the files beside it, " +
    "or use a model of kind 'linear', which needs no encoder.", cause)
{
    // On Linux and macOS the message lists every place looked at, a line each; what matters is what went wrong where the library was.
    private static string Reason(Exception cause)
    {
        var lines = cause.GetBaseException().Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 1
            ? lines[0]
            : lines.Skip(1).FirstOrDefault(line => !line.Contains("No such file", StringComparison.OrdinalIgnoreCase)) ?? "it is not there";
    }
}
