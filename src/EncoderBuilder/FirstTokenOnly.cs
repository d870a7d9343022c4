using Onnx;

namespace EncoderBuilder;

/// <summary>Lets the last layer work for the first token alone, the only one whose state becomes the sentence's vector.</summary>
internal static class FirstTokenOnly
{
    private const string LastLayer = "/encoder/layer.5/attention";
    private const string Starts = "first_token/starts";
    private const string Ends = "first_token/ends";
    private const string Axes = "first_token/axes";

    /// <remarks>The other tokens are still looked at, as keys and values of the attention.</remarks>
    /// <param name="tops">What the nodes' names begin with in each of the encoder's tops; the first has no prefix.</param>
    public static void Apply(GraphProto graph, params ReadOnlySpan<string> tops)
    {
        graph.Initializer.Add(Tensors.Create(Starts, [0L], 1));
        graph.Initializer.Add(Tensors.Create(Ends, [1L], 1));
        graph.Initializer.Add(Tensors.Create(Axes, [1L], 1));
        foreach (var top in tops)
        {
            Apply(graph, top + LastLayer);
        }
        graph.Output[0].Type.TensorType.Shape.Dim[1] = new TensorShapeProto.Types.Dimension { DimValue = 1 };
    }

    private static void Apply(GraphProto graph, string layer)
    {
        var query = graph.Find($"{layer}/self/query/MatMul");
        var residual = graph.Find($"{layer}/output/Add");
        var states = query.Input[0];
        var slice = Nodes.Create("Slice", $"{layer}/first_token", states, Starts, Ends, Axes);
        graph.Node.Insert(graph.Node.IndexOf(query), slice);
        query.Input[0] = slice.Output[0];
        residual.Input[residual.Input.IndexOf(states)] = slice.Output[0];
    }
}
