using System.Runtime.InteropServices;
using EncoderBuilder;
using Onnx;
using static TorchSharp.torch;

namespace EncoderTuner;

/// <summary>The encoder in libtorch: its lower layers as they come, its upper ones to be trained, and what they answer.</summary>
internal sealed class TunedLayers
{
    public const int Layers = 6;
    public const int Tuned = 3;
    public const int Dimensions = 384;
    private const int Heads = 12;
    private const double Dropout = 0.1;
    private const double NormEpsilon = 1e-12;

    // The package's weight matrices have no names; in each layer they come in this order.
    private static readonly string[] MatrixOrder =
    [
        "attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense",
    ];

    private readonly Dictionary<string, Tensor> _weights = new(StringComparer.Ordinal);

    /// <param name="answers">Outputs of the new top.</param>
    public TunedLayers(GraphProto encoder, int answers)
    {
        var matrix = 0;
        foreach (var constant in encoder.Initializer.Where(tensor => tensor.DataType == (int)TensorProto.Types.DataType.Float))
        {
            var name = constant.Name.StartsWith("onnx::MatMul", StringComparison.Ordinal)
                ? $"encoder.layer.{matrix / MatrixOrder.Length}.{MatrixOrder[matrix++ % MatrixOrder.Length]}.weight"
                : constant.Name;
            var values = MemoryMarshal.Cast<byte, float>(constant.RawData.Span).ToArray();
            _weights.Add(name, tensor(values, constant.Dims.ToArray()));
        }
        _weights.Add(TunedWeights.AnswerWeight, randn(Dimensions, answers) * 0.02);
        _weights.Add(TunedWeights.AnswerBias, zeros(answers));
        foreach (var (_, weight) in Trained)
        {
            weight.requires_grad_(true);
        }
    }

    /// <summary>What training changes, in a fixed order.</summary>
    public IEnumerable<(string Name, Tensor Weight)> Trained => _weights
        .Where(weight => IsTuned(weight.Key))
        .OrderBy(weight => weight.Key, StringComparer.Ordinal)
        .Select(weight => (weight.Key, weight.Value));

    public void CopyFrom(TunedLayers other)
    {
        using var noGradient = no_grad();
        foreach (var ((_, weight), (_, from)) in Trained.Zip(other.Trained))
        {
            weight.copy_(from);
        }
    }

    /// <summary>States below the tuned layers: texts × tokens × <see cref="Dimensions"/>.</summary>
    public Tensor Lower(Tensor ids, Tensor mask)
    {
        using var noGradient = no_grad();
        var (texts, tokens) = (ids.shape[0], ids.shape[1]);
        var words = _weights["embeddings.word_embeddings.weight"].index_select(0, ids.flatten()).view(texts, tokens, Dimensions);
        var states = words + _weights["embeddings.token_type_embeddings.weight"][0]
            + _weights["embeddings.position_embeddings.weight"].slice(0, 0, tokens, 1);
        states = Norm(states, "embeddings.LayerNorm");
        for (var layer = 0; layer < Layers - Tuned; layer++)
        {
            states = Layer(layer, states, mask, isTraining: false);
        }
        return states;
    }

    /// <summary>Answers, texts × answers, before any squashing.</summary>
    public Tensor Answer(Tensor states, Tensor mask, bool isTraining)
    {
        for (var layer = Layers - Tuned; layer < Layers; layer++)
        {
            states = Layer(layer, states, mask, isTraining);
        }
        return Drop(states.select(1, 0), isTraining).matmul(_weights[TunedWeights.AnswerWeight]) + _weights[TunedWeights.AnswerBias];
    }

    private static bool IsTuned(string name) =>
        name is TunedWeights.AnswerWeight or TunedWeights.AnswerBias
        || (name.StartsWith("encoder.layer.", StringComparison.Ordinal) && name["encoder.layer.".Length] - '0' >= Layers - Tuned);

    private Tensor Layer(int layer, Tensor states, Tensor mask, bool isTraining)
    {
        var prefix = $"encoder.layer.{layer}.";
        var texts = states.shape[0];
        // Of the last layer only the first token's state is asked for.
        var asking = layer == Layers - 1 ? states.slice(1, 0, 1, 1) : states;
        Tensor Split(Tensor whole) => whole.view(texts, -1, Heads, Dimensions / Heads).transpose(1, 2);
        var query = Split(Linear(asking, prefix + "attention.self.query"));
        var key = Split(Linear(states, prefix + "attention.self.key"));
        var value = Split(Linear(states, prefix + "attention.self.value"));
        var looks = nn.functional.softmax(query.matmul(key.transpose(2, 3)) / Math.Sqrt((double)Dimensions / Heads) + mask, -1);
        var seen = Drop(looks, isTraining).matmul(value).transpose(1, 2).contiguous().view(texts, -1, Dimensions);
        var attended = Norm(
            Drop(Linear(seen, prefix + "attention.output.dense"), isTraining) + asking, prefix + "attention.output.LayerNorm");
        var thought = Linear(nn.functional.gelu(Linear(attended, prefix + "intermediate.dense")), prefix + "output.dense");
        return Norm(Drop(thought, isTraining) + attended, prefix + "output.LayerNorm");
    }

    // The products in 16 bits: twice as fast where the processor has them, and no worse.
    private Tensor Linear(Tensor states, string name) =>
        states.to(ScalarType.BFloat16).matmul(_weights[name + ".weight"].to(ScalarType.BFloat16)).to(ScalarType.Float32) + _weights[name + ".bias"];

    private Tensor Norm(Tensor states, string name) =>
        nn.functional.layer_norm(states, [Dimensions], _weights[name + ".weight"], _weights[name + ".bias"], NormEpsilon);

    private static Tensor Drop(Tensor states, bool isTraining) => isTraining ? nn.functional.dropout(states, Dropout, true) : states;
}
