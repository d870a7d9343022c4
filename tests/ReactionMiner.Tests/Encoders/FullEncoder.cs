using System.Reflection;
using EncoderBuilder;
using Microsoft.ML.OnnxRuntime;
using ReactionMiner.Encoders;

namespace ReactionMiner.Tests.Encoders;

/// <summary>The encoder as the package carries it: full size, full precision, one text at a time.</summary>
internal sealed class FullEncoder : IDisposable
{
    private readonly SentenceTokenizer _tokenizer;
    private readonly InferenceSession _session;

    public FullEncoder()
    {
        using var package = PackageResources.Open(PackageFile);
        _tokenizer = new SentenceTokenizer(package.Read("vocab.txt"));
        _session = new InferenceSession(package.Read("model.onnx"));
    }

    public static string PackageFile { get; } = typeof(FullEncoder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "EncoderPackage").Value!;

    public float[] Encode(string text)
    {
        var ids = _tokenizer.Tokenize(text);
        long[] shape = [1, ids.Length];
        using var idValue = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var mask = OrtValue.CreateTensorValueFromMemory(Enumerable.Repeat(1L, ids.Length).ToArray(), shape);
        using var types = OrtValue.CreateTensorValueFromMemory(new long[ids.Length], shape);
        using var options = new RunOptions();
        using var results = _session.Run(
            options, ["input_ids", "attention_mask", "token_type_ids"], [idValue, mask, types], ["last_hidden_state"]);
        return results[0].GetTensorDataAsSpan<float>()[..SentenceEncoder.Dimensions].ToArray();
    }

    public void Dispose() => _session.Dispose();
}
