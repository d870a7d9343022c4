using Microsoft.ML.OnnxRuntime;

namespace ReactionMiner.Encoders;

/// <summary>ONNX Runtime with the encoder's model in it. Safe to call from several threads.</summary>
internal sealed class EncoderSession : IDisposable
{
    private static readonly string[] Inputs = ["input_ids", "attention_mask", "token_type_ids"];
    private static readonly string[] Outputs = ["last_hidden_state", "answers"];
    private readonly InferenceSession _session;
    private readonly RunOptions _runOptions = new();

    private EncoderSession(InferenceSession session) => _session = session;

    /// <exception cref="EncoderUnavailableException">The native library does not load.</exception>
    public static EncoderSession Open(byte[] model) => new(WithNativeLibrary(() =>
    {
        // Callers run side by side: splitting one run among threads would only make them wait for each other.
        // What goes wrong comes as an exception; the library would write to standard error, too, even of a run that was broken off.
        using var options = new SessionOptions { IntraOpNumThreads = 1, LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL };
        return new InferenceSession(model, options);
    }));

    /// <summary>What the answers are to, in their order.</summary>
    public IReadOnlyList<string> Answers => _session.ModelMetadata.CustomMetadataMap[Outputs[1]].Split(';');

    internal static T WithNativeLibrary<T>(Func<T> start)
    {
        try
        {
            return start();
        }
        catch (Exception e) when (e.GetBaseException() is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException)
        {
            throw new EncoderUnavailableException(e);
        }
    }

    /// <summary>Runs texts of one length, without padding.</summary>
    /// <param name="texts">Token ids, all arrays equally long.</param>
    /// <param name="take">Gets the first token's states of the texts, one after the other, not normalised; then their answers.</param>
    public void Run(ReadOnlySpan<long[]> texts, Action<ReadOnlySpan<float>, ReadOnlySpan<float>> take)
    {
        var (count, length) = (texts.Length, texts[0].Length);
        var ids = new long[count * length];
        for (var i = 0; i < count; i++)
        {
            texts[i].CopyTo(ids, i * length);
        }
        var mask = new long[ids.Length];
        Array.Fill(mask, 1);

        long[] shape = [count, length];
        using var idValue = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var maskValue = OrtValue.CreateTensorValueFromMemory(mask, shape);
        using var typeValue = OrtValue.CreateTensorValueFromMemory(new long[ids.Length], shape);
        using var results = _session.Run(_runOptions, Inputs, [idValue, maskValue, typeValue], Outputs);
        take(results[0].GetTensorDataAsSpan<float>(), results[1].GetTensorDataAsSpan<float>());
    }

    public void Dispose()
    {
        _runOptions.Dispose();
        _session.Dispose();
    }
}
