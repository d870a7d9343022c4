using Onnx;

namespace EncoderBuilder;

/// <summary>Lets the last layer work for the first token alone, the only one whose state becomes the sentence's vector.</summary>
internal static class FirstTokenOnly
{
    private const string LastLayer = "/encoder/layer.5/attention";
    private const string FirstToken = "first_token";

    /// <remarks>The other tokens are still looked at, as keys and values of the attention.</remarks>
    public static void Apply(GraphProto graph)
    {
        var query = graph.Find($"{LastLayer}/self/query/MatMul");
        var residual = graph.Find($"{LastLayer}/output/Add");
        var states = query.Input[0];
        var slice = Nodes.Create("Slice", FirstToken, states, "first_token/starts", "first_token/ends", "first_token/axes");
        graph.Initializer.Add(Tensors.Create("first_token/starts", [0L], 1));
        graph.Initializer.Add(Tensors.Create("first_token/ends", [1L], 1));
        graph.Initializer.Add(Tensors.Create("first_token/axes", [1L], 1));

        graph.Node.Insert(graph.Node.IndexOf(query), slice);
        query.Input[0] = FirstToken;
        residual.Input[residual.Input.IndexOf(states)] = FirstToken;
        graph.Output[0].Type.TensorType.Shape.Dim[1] = new TensorShapeProto.Types.Dimension { DimValue = 1 };
    }
}
