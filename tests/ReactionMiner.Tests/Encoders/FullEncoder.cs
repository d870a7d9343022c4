using System.Reflection;
using EncoderBuilder;
using Google.Protobuf;
using Microsoft.ML.OnnxRuntime;
using Onnx;
using ReactionMiner.Encoders;

namespace ReactionMiner.Tests.Encoders;

/// <summary>The encoder as the package carries it, with the tuned layers on it: full size, full precision, one text at a time.</summary>
internal sealed class FullEncoder : IDisposable
{
    private readonly SentenceTokenizer _tokenizer;
    private readonly InferenceSession _session;

    public FullEncoder()
    {
        using var package = PackageResources.Open(PackageFile);
        _tokenizer = new SentenceTokenizer(package.Read("vocab.txt"));
        var model = ModelProto.Parser.ParseFrom(package.Read("model.onnx"));
        TunedTop.Grow(model, ModelProto.Parser.ParseFrom(File.ReadAllBytes(TunedFile)));
        TunedTop.Answer(model.Graph);
        _session = new InferenceSession(model.ToByteArray());
    }

    public static string PackageFile { get; } = typeof(FullEncoder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "EncoderPackage").Value!;

    private static string TunedFile { get; } = typeof(FullEncoder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "TunedLayers").Value!;

    public float[] Encode(string text) => Run(text, "last_hidden_state")[..SentenceEncoder.Dimensions];

    /// <param name="count">How many there are; each token has some, and the first token's are wanted.</param>
    public float[] Answer(string text, int count) => Run(text, "answers")[..count];

    private float[] Run(string text, string output)
    {
        var ids = _tokenizer.Tokenize(text);
        long[] shape = [1, ids.Length];
        using var idValue = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var mask = OrtValue.CreateTensorValueFromMemory(Enumerable.Repeat(1L, ids.Length).ToArray(), shape);
        using var types = OrtValue.CreateTensorValueFromMemory(new long[ids.Length], shape);
        using var options = new RunOptions();
        using var results = _session.Run(
            options, ["input_ids", "attention_mask", "token_type_ids"], [idValue, mask, types], [output]);
        return results[0].GetTensorDataAsSpan<float>().ToArray();
    }

    public void Dispose() => _session.Dispose();
}
