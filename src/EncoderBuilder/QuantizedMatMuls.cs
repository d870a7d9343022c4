using System.Runtime.InteropServices;
using Onnx;

namespace EncoderBuilder;

/// <summary>Turns each product with constant weights into one of bytes.</summary>
/// <remarks>
/// Weights get a scale per output column and seven bits, since the eighth would overflow the sums of processors without VNNI.
/// Activations get a scale per token, so that what a token becomes never depends on the other texts of a batch.
/// </remarks>
internal static class QuantizedMatMuls
{
    /// <summary>What names of quantised weights and of their scales end with.</summary>
    public const string Bytes = "/bytes";
    public const string Scales = "/scales";

    private const int WeightLimit = 63;
    private const float ActivationLimit = 127;
    private const string ContribDomain = "com.microsoft";
    private const string One = "bytes/one";
    private const string Middle = "bytes/middle";
    private const string PerStep = "bytes/per_step";

    public static void Apply(ModelProto model)
    {
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = ContribDomain, Version = 1 });
        var graph = model.Graph;
        graph.Initializer.Add(Tensors.Create(One, [1f]));
        graph.Initializer.Add(Tensors.Create(Middle, [(byte)128]));
        graph.Initializer.Add(Tensors.Create(PerStep, [1 / ActivationLimit]));

        var constants = graph.Initializer.ToDictionary(tensor => tensor.Name, StringComparer.Ordinal);
        var activations = new HashSet<string>(StringComparer.Ordinal);
        var nodes = new List<NodeProto>();
        foreach (var node in graph.Node)
        {
            if (node.OpType is not "MatMul" || !constants.TryGetValue(node.Input[1], out var weights))
            {
                nodes.Add(node);
                continue;
            }
            var input = node.Input[0];
            if (activations.Add(input))
            {
                nodes.AddRange(QuantizeActivation(input));
            }
            QuantizeWeights(weights, out var bytes, out var scales);
            graph.Initializer.Remove(weights);
            graph.Initializer.Add(bytes);
            graph.Initializer.Add(scales);
            nodes.AddRange(Multiply(node, bytes.Name, scales.Name));
        }
        graph.Node.Clear();
        graph.Node.AddRange(nodes);
    }

    private static NodeProto[] QuantizeActivation(string input) =>
    [
        Nodes.Create("Abs", $"{input}/abs", input),
        Nodes.Create("ReduceMax", $"{input}/max", $"{input}/abs").WithList("axes", -1).With("keepdims", 1),
        Nodes.Create("Mul", $"{input}/scale", $"{input}/max", PerStep),
        Nodes.Create("Div", $"{input}/steps", input, $"{input}/scale"),
        Nodes.Create("QuantizeLinear", $"{input}/bytes", $"{input}/steps", One, Middle),
    ];

    private static NodeProto[] Multiply(NodeProto matMul, string weights, string weightScales)
    {
        var input = matMul.Input[0];
        var product = Nodes.Create(
            "MatMulIntegerToFloat", $"{matMul.Name}/bytes", $"{input}/bytes", weights, One, weightScales, Middle);
        product.Domain = ContribDomain;
        var rescale = Nodes.Create("Mul", $"{matMul.Name}/rescale", product.Output[0], $"{input}/scale");
        rescale.Output[0] = matMul.Output[0];
        return [product, rescale];
    }

    public static void QuantizeWeights(TensorProto weights, out TensorProto bytes, out TensorProto scales)
    {
        var columns = (int)weights.Dims[1];
        var values = weights.Floats();
        var columnScales = new float[columns];
        for (var i = 0; i < values.Length; i++)
        {
            columnScales[i % columns] = Math.Max(columnScales[i % columns], Math.Abs(values[i]));
        }
        for (var column = 0; column < columns; column++)
        {
            columnScales[column] = SignedBytes.Scale(columnScales[column], WeightLimit);
        }
        var quantized = new sbyte[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            quantized[i] = SignedBytes.Quantize(values[i], columnScales[i % columns], WeightLimit);
        }
        bytes = Tensors.Create(weights.Name + Bytes, quantized, weights.Dims[0], columns);
        scales = Tensors.Create(weights.Name + Scales, columnScales, columns);
    }

    /// <summary>The weights that bytes and scales stand for.</summary>
    public static TensorProto Floats(string name, TensorProto bytes, TensorProto scales)
    {
        var columns = (int)bytes.Dims[1];
        var quantized = MemoryMarshal.Cast<byte, sbyte>(bytes.RawData.Span);
        var columnScales = scales.Floats();
        var values = new float[quantized.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = quantized[i] * columnScales[i % columns];
        }
        return Tensors.Create(name, values, bytes.Dims[0], columns);
    }
}
