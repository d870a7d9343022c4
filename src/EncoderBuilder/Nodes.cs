using Onnx;

namespace EncoderBuilder;

/// <summary>Nodes of a graph: how one is made, and how one is found.</summary>
internal static class Nodes
{
    /// <summary>Makes a node with one output, which bears the node's name.</summary>
    public static NodeProto Create(string operation, string name, params ReadOnlySpan<string> inputs)
    {
        var node = new NodeProto { OpType = operation, Name = name };
        node.Input.AddRange(inputs.ToArray());
        node.Output.Add(name);
        return node;
    }

    public static NodeProto With(this NodeProto node, string attribute, long value)
    {
        node.Attribute.Add(new AttributeProto { Name = attribute, Type = AttributeProto.Types.AttributeType.Int, I = value });
        return node;
    }

    public static NodeProto WithList(this NodeProto node, string attribute, long value)
    {
        var list = new AttributeProto { Name = attribute, Type = AttributeProto.Types.AttributeType.Ints };
        list.Ints.Add(value);
        node.Attribute.Add(list);
        return node;
    }

    /// <exception cref="InvalidDataException">The graph has no such node: the package carries another model than this program knows.</exception>
    public static NodeProto Find(this GraphProto graph, string name) =>
        graph.Node.FirstOrDefault(node => string.Equals(node.Name, name, StringComparison.Ordinal))
        ?? throw new InvalidDataException($"The package's model has no node '{name}'.");
}
