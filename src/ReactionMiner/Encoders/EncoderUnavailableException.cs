using System.Runtime.InteropServices;

namespace ReactionMiner.Encoders;

/// <summary>The native library that runs the encoder cannot be loaded on this system.</summary>
public sealed class EncoderUnavailableException(Exception cause) : MiningException(
    $"The sentence encoder cannot start: ONNX Runtime's native library does not load on {RuntimeInformation.RuntimeIdentifier} " +
    $"({Innermost(cause).Message.ReplaceLineEndings(" ").Trim()}). Install a ReactionMiner built for this system (linux-x64, win-x64 or " +
    "osx-arm64) with all the files beside it, or use a model of kind 'linear', which needs no encoder.", cause)
{
    private static Exception Innermost(Exception exception) => exception.GetBaseException();
}
