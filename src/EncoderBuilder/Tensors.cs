using System.Runtime.InteropServices;
using Google.Protobuf;
using Onnx;

namespace EncoderBuilder;

/// <summary>Constants of a graph: how they are read, and how new ones are made.</summary>
internal static class Tensors
{
    public static ReadOnlySpan<float> Floats(this TensorProto tensor) =>
        tensor.DataType == (int)TensorProto.Types.DataType.Float && !tensor.RawData.IsEmpty
            ? MemoryMarshal.Cast<byte, float>(tensor.RawData.Span)
            : throw new InvalidDataException($"Constant '{tensor.Name}' does not hold its floats as raw bytes.");

    /// <param name="dimensions">Empty for a scalar.</param>
    public static TensorProto Create(string name, ReadOnlySpan<float> values, params ReadOnlySpan<long> dimensions) =>
        Create(name, TensorProto.Types.DataType.Float, MemoryMarshal.AsBytes(values), dimensions);

    /// <inheritdoc cref="Create(string, ReadOnlySpan{float}, ReadOnlySpan{long})"/>
    public static TensorProto Create(string name, ReadOnlySpan<sbyte> values, params ReadOnlySpan<long> dimensions) =>
        Create(name, TensorProto.Types.DataType.Int8, MemoryMarshal.AsBytes(values), dimensions);

    /// <inheritdoc cref="Create(string, ReadOnlySpan{float}, ReadOnlySpan{long})"/>
    public static TensorProto Create(string name, ReadOnlySpan<byte> values, params ReadOnlySpan<long> dimensions) =>
        Create(name, TensorProto.Types.DataType.Uint8, values, dimensions);

    /// <inheritdoc cref="Create(string, ReadOnlySpan{float}, ReadOnlySpan{long})"/>
    public static TensorProto Create(string name, ReadOnlySpan<long> values, params ReadOnlySpan<long> dimensions) =>
        Create(name, TensorProto.Types.DataType.Int64, MemoryMarshal.AsBytes(values), dimensions);

    private static TensorProto Create(
        string name, TensorProto.Types.DataType type, ReadOnlySpan<byte> bytes, ReadOnlySpan<long> dimensions)
    {
        var tensor = new TensorProto { Name = name, DataType = (int)type, RawData = ByteString.CopyFrom(bytes) };
        tensor.Dims.AddRange(dimensions.ToArray());
        return tensor;
    }
}
