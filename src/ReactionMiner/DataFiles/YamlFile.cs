using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReactionMiner.DataFiles;

/// <summary>A small YAML file read strictly: an unknown, doubled or misplaced key is an error that names its line.</summary>
internal sealed class YamlFile
{
    private readonly string _path;

    private YamlFile(string path, YamlMappingNode root)
    {
        _path = path;
        Root = root;
    }

    public YamlMappingNode Root { get; }

    public static YamlFile Load(string path)
    {
        try
        {
            return Parse(path, ReadText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DataFileException.Unreadable(path, exception);
        }
    }

    /// <summary>A file's text, be it UTF-8 or, with a byte-order mark, UTF-16.</summary>
    /// <exception cref="DataFileException">It is in another encoding, in which letters would be lost.</exception>
    public static string ReadText(string path) => ReadEncoded(path).Text;

    /// <returns>The text without its byte-order mark, and the encoding that writes the file's bytes again, the mark included.</returns>
    /// <inheritdoc cref="ReadText"/>
    public static (string Text, Encoding Encoding) ReadEncoded(string path)
    {
        var bytes = File.ReadAllBytes(path);
        Encoding encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
            [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
        try
        {
            return (encoding.GetString(bytes.AsSpan(encoding.Preamble.Length)), encoding);
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1 + bytes.AsSpan(0, Math.Max(exception.Index, 0)).Count((byte)'\n');
            throw new DataFileException(path, line, null, "holds letters that are not UTF-8. Save the file as UTF-8.");
        }
    }

    /// <param name="path">What errors name.</param>
    public static YamlFile Parse(string path, string text)
    {
        try
        {
            using var reader = new StringReader(text);
            var yaml = new YamlStream();
            yaml.Load(reader);
            return yaml.Documents is [{ RootNode: YamlMappingNode root }]
                ? new YamlFile(path, root)
                : throw new DataFileException(path, null, null, "expected one document of 'key: value' lines.");
        }
        catch (YamlException exception)
        {
            throw new DataFileException(path, exception.Start.Line, null, $"not valid YAML: {exception.Message}");
        }
    }

    public DataFileException Error(YamlNode node, string? field, string problem) =>
        new(_path, node.Start.Line, field, problem);

    /// <summary>The mapping's values by key; every key must be among <paramref name="known"/>.</summary>
    public Dictionary<string, YamlNode> Fields(YamlNode node, string what, params ReadOnlySpan<string> known)
    {
        if (node is not YamlMappingNode mapping)
        {
            throw Error(node, what, "expected 'key: value' lines.");
        }

        var fields = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (known.Length > 0 && !known.Contains(name))
            {
                throw Error(key, name, $"unknown key; known are {string.Join(", ", known.ToArray())}.");
            }

            fields.Add(name, value);
        }

        return fields;
    }

    /// <summary>Text of a required scalar, trimmed and never empty.</summary>
    public string Text(Dictionary<string, YamlNode> fields, string key, YamlNode owner)
    {
        var node = fields.GetValueOrDefault(key) ?? throw Error(owner, key, "missing.");
        return node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value)
            ? value.Trim()
            : throw Error(node, key, "empty; expected text.");
    }

    /// <summary>The items of a list; none when the key is absent.</summary>
    public IReadOnlyList<YamlNode> Items(Dictionary<string, YamlNode> fields, string key) =>
        fields.GetValueOrDefault(key) switch
        {
            null => [],
            YamlSequenceNode list => [.. list.Children],
            var node => throw Error(node, key, "expected a list, one '- ' line per item."),
        };
}
