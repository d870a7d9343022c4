using System.Text;

namespace ReactionMiner.Cli;

/// <summary>Standard output as text; leaves the stream open, since a filter may write bytes to it as well.</summary>
internal sealed class Utf8Output(Stream stream)
    : StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true);
