using Google.Protobuf;
using Onnx;

namespace EncoderBuilder;

/// <summary>
/// The file of trained weights: an ONNX graph that holds nothing but constants. Matrices of the layers lie in it as the bytes
/// that <see cref="QuantizedMatMuls"/> would make of them, everything else as floats.
/// </summary>
internal static class TunedWeights
{
    public const string FileName = "tuned-layers.onnx";
    public const string AnswerWeight = "answers.weight";
    public const string AnswerBias = "answers.bias";

    /// <summary>Name of the model's output of answers, and of the entry in its metadata that names them.</summary>
    public const string Answers = "answers";

    /// <param name="answers">What the answers are to, in their order.</param>
    public static byte[] Write(IEnumerable<(string Name, long[] Shape, float[] Values)> weights, IEnumerable<string> answers)
    {
        var graph = new GraphProto { Name = "tuned layers" };
        foreach (var (name, shape, values) in weights)
        {
            var tensor = Tensors.Create(name, values, shape);
            if (IsLayerMatrix(name, shape.Length))
            {
                QuantizedMatMuls.QuantizeWeights(tensor, out var bytes, out var scales);
                graph.Initializer.Add(bytes);
                graph.Initializer.Add(scales);
            }
            else
            {
                graph.Initializer.Add(tensor);
            }
        }
        var model = new ModelProto { IrVersion = 7, Graph = graph };
        model.MetadataProps.Add(new StringStringEntryProto { Key = Answers, Value = string.Join(';', answers) });
        return model.ToByteArray();
    }

    /// <summary>The weights by name, as floats again.</summary>
    public static Dictionary<string, TensorProto> Read(ModelProto file)
    {
        var constants = file.Graph.Initializer.ToDictionary(tensor => tensor.Name, StringComparer.Ordinal);
        var weights = new Dictionary<string, TensorProto>(StringComparer.Ordinal);
        foreach (var (name, tensor) in constants)
        {
            if (name.EndsWith(QuantizedMatMuls.Bytes, StringComparison.Ordinal))
            {
                var matrix = name[..^QuantizedMatMuls.Bytes.Length];
                weights.Add(matrix, QuantizedMatMuls.Floats(matrix, tensor, constants[matrix + QuantizedMatMuls.Scales]));
            }
            else if (!name.EndsWith(QuantizedMatMuls.Scales, StringComparison.Ordinal))
            {
                weights.Add(name, tensor);
            }
        }
        return weights;
    }

    private static bool IsLayerMatrix(string name, int dimensions) => dimensions == 2 && name is not AnswerWeight;
}
