using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace EncoderBuilder;

/// <summary>The resources inside a package's assembly, read as bytes: the assembly is never loaded and none of its code runs.</summary>
internal sealed class PackageResources : IDisposable
{
    private readonly PEReader _assembly;

    private PackageResources(PEReader assembly) => _assembly = assembly;

    public static PackageResources Open(string assemblyFile) => new(new PEReader(File.OpenRead(assemblyFile)));

    /// <summary>Reads the one resource whose name ends so.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public byte[] Read(string nameEnding)
    {
        var metadata = _assembly.GetMetadataReader();
        var handle = metadata.ManifestResources.FirstOrDefault(candidate =>
            metadata.GetString(metadata.GetManifestResource(candidate).Name).EndsWith("." + nameEnding, StringComparison.Ordinal));
        if (handle.IsNil || _assembly.PEHeaders.CorHeader is not { } header)
        {
            throw new InvalidDataException($"The package's assembly carries no resource '{nameEnding}'.");
        }
        var all = _assembly.GetSectionData(header.ResourcesDirectory.RelativeVirtualAddress);
        var offset = (int)metadata.GetManifestResource(handle).Offset;
        var reader = all.GetReader(offset, all.Length - offset);
        return reader.ReadBytes(reader.ReadInt32());
    }

    public void Dispose() => _assembly.Dispose();
}
