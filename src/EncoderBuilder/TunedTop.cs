using Onnx;

namespace EncoderBuilder;

/// <summary>Grows a second top on the encoder: its last layers once more, with trained weights, and what they answer.</summary>
/// <remarks>The layers below are shared, and the first top, which makes the vector, stays as the package carries it.</remarks>
internal static class TunedTop
{
    /// <summary>What names of the second top's nodes begin with.</summary>
    public const string Prefix = "tuned";

    /// <summary>Copies the layers that there are trained weights for, and the names of what they answer.</summary>
    public static void Grow(ModelProto model, ModelProto tuned)
    {
        model.MetadataProps.Add(tuned.MetadataProps);
        Grow(model.Graph, TunedWeights.Read(tuned));
    }

    private static void Grow(GraphProto graph, IReadOnlyDictionary<string, TensorProto> weights)
    {
        foreach (var (name, tensor) in weights)
        {
            var own = tensor.Clone();
            own.Name = $"{Prefix}/{name}";
            graph.Initializer.Add(own);
        }
        var nodes = graph.Node.Where(node => weights.Keys.Any(weight => IsOfLayer(node.Name, weight))).ToList();
        var outputs = nodes.SelectMany(node => node.Output).ToHashSet(StringComparer.Ordinal);
        graph.Node.AddRange(nodes.Select(node => Copy(node, outputs, weights)));
    }

    /// <summary>Adds the answers, which stay floats: they are few, and quantising comes before.</summary>
    public static void Answer(GraphProto graph)
    {
        var states = Prefix + graph.Output[0].Name;
        var sum = Nodes.Create("MatMul", $"{Prefix}/answers/sum", states, $"{Prefix}/{TunedWeights.AnswerWeight}");
        var answers = Nodes.Create("Add", TunedWeights.Answers, sum.Output[0], $"{Prefix}/{TunedWeights.AnswerBias}");
        graph.Node.Add(sum);
        graph.Node.Add(answers);
        var output = graph.Output[0].Clone();
        output.Name = TunedWeights.Answers;
        var count = graph.Initializer.Single(tensor => string.Equals(tensor.Name, answers.Input[1], StringComparison.Ordinal)).Dims[0];
        output.Type.TensorType.Shape.Dim[^1] = new TensorShapeProto.Types.Dimension { DimValue = count };
        graph.Output.Add(output);
    }

    private static NodeProto Copy(NodeProto node, HashSet<string> outputs, IReadOnlyDictionary<string, TensorProto> weights)
    {
        var copy = node.Clone();
        copy.Name = Prefix + node.Name;
        for (var i = 0; i < copy.Output.Count; i++)
        {
            copy.Output[i] = Prefix + copy.Output[i];
        }
        for (var i = 0; i < copy.Input.Count; i++)
        {
            var input = copy.Input[i];
            copy.Input[i] = outputs.Contains(input) ? Prefix + input
                : weights.ContainsKey(input) ? $"{Prefix}/{input}"
                : i == 1 && node.OpType is "MatMul" && weights.ContainsKey(MatrixOf(node)) ? $"{Prefix}/{MatrixOf(node)}"
                : input;
        }
        return copy;
    }

    // The package's matrices have no names of their own; the node that multiplies tells which it is.
    private static string MatrixOf(NodeProto node) => node.Name[1..^"/MatMul".Length].Replace('/', '.') + ".weight";

    private static bool IsOfLayer(string node, string weight)
    {
        const string Layer = "encoder.layer.";
        return weight.StartsWith(Layer, StringComparison.Ordinal)
            && node.StartsWith($"/encoder/layer.{weight[Layer.Length]}/", StringComparison.Ordinal);
    }
}
