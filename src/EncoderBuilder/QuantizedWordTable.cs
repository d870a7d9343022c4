using Onnx;

namespace EncoderBuilder;

/// <summary>Stores the word table, half of the model, in bytes with one scale per word.</summary>
internal static class QuantizedWordTable
{
    private const string Table = "embeddings.word_embeddings.weight";
    private const int Limit = 127;

    public static void Apply(GraphProto graph)
    {
        var lookup = graph.Find("/embeddings/word_embeddings/Gather");
        var table = graph.Initializer.Single(tensor => tensor.Name is Table);
        Quantize(table, out var bytes, out var scales);
        graph.Initializer.Remove(table);
        graph.Initializer.Add(bytes);
        graph.Initializer.Add(scales);

        var words = lookup.Input[1];
        var product = Nodes.Create("Mul", "words/vectors", "words/floats", "words/scales_taken");
        product.Output[0] = lookup.Output[0];
        NodeProto[] replacement =
        [
            Nodes.Create("Gather", "words/bytes_taken", bytes.Name, words),
            Nodes.Create("Gather", "words/scales_taken", scales.Name, words),
            Nodes.Create("Cast", "words/floats", "words/bytes_taken").With("to", (int)TensorProto.Types.DataType.Float),
            product,
        ];
        var place = graph.Node.IndexOf(lookup);
        graph.Node.RemoveAt(place);
        foreach (var node in replacement)
        {
            graph.Node.Insert(place++, node);
        }
    }

    private static void Quantize(TensorProto table, out TensorProto bytes, out TensorProto scales)
    {
        var (rows, columns) = ((int)table.Dims[0], (int)table.Dims[1]);
        var values = table.Floats();
        var quantized = new sbyte[rows * columns];
        var rowScales = new float[rows];
        for (var row = 0; row < rows; row++)
        {
            var largest = 0f;
            foreach (var value in values.Slice(row * columns, columns))
            {
                largest = Math.Max(largest, Math.Abs(value));
            }
            rowScales[row] = SignedBytes.Scale(largest, Limit);
            for (var i = row * columns; i < (row + 1) * columns; i++)
            {
                quantized[i] = SignedBytes.Quantize(values[i], rowScales[row], Limit);
            }
        }
        bytes = Tensors.Create("words/bytes", quantized, rows, columns);
        scales = Tensors.Create("words/scales", rowScales, rows, 1);
    }
}
