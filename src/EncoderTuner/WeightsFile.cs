using static TorchSharp.torch;

namespace EncoderTuner;

/// <summary>Trained weights at full precision, kept between the stages.</summary>
internal static class WeightsFile
{
    public static void Write(string path, TunedLayers layers)
    {
        var unfinished = path + ".part";
        using (var writer = new BinaryWriter(File.Create(unfinished)))
        {
            foreach (var (name, weight) in layers.Trained)
            {
                writer.Write(name);
                foreach (var value in weight.detach().data<float>())
                {
                    writer.Write(value);
                }
            }
        }
        File.Move(unfinished, path, overwrite: true);
    }

    public static void Read(string path, TunedLayers layers)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        using var noGradient = no_grad();
        foreach (var (name, weight) in layers.Trained)
        {
            if (!string.Equals(reader.ReadString(), name, StringComparison.Ordinal))
            {
                throw new InvalidDataException($"{path} holds other weights than this program trains; remove it.");
            }
            var values = new float[weight.numel()];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = reader.ReadSingle();
            }
            weight.copy_(tensor(values, weight.shape));
        }
    }
}
