using ReactionMiner.Comments;

namespace ReactionMiner.Mining.Filtering;

/// <summary>A line without its ending, and its number counted from 1.</summary>
internal readonly record struct Line(byte[] Bytes, long Number);

/// <summary>Lines of bytes; one over 16 MB is refused instead of filling the memory, and reading goes on after it.</summary>
internal sealed class BoundedLines(Stream input)
{
    private const int Longest = 16 << 20;

    public IEnumerable<Line> Read(Action<RefusedRow> refuse)
    {
        var buffer = new byte[64 << 10];
        var line = new MemoryStream();
        long number = 1;
        var isTooLong = false;
        for (int count; (count = input.Read(buffer)) > 0;)
        {
            var start = 0;
            while (start < count)
            {
                var length = buffer.AsSpan(start, count - start).IndexOf((byte)'\n');
                var part = length < 0 ? count - start : length;
                isTooLong |= line.Length + part > Longest;
                if (!isTooLong)
                {
                    line.Write(buffer, start, part);
                }
                start += part + 1;
                if (length < 0)
                {
                    continue;
                }
                if (Finish(line, number, isTooLong, refuse) is { } finished)
                {
                    yield return finished;
                }
                number++;
                isTooLong = false;
            }
        }
        if (Finish(line, number, isTooLong, refuse) is { } last)
        {
            yield return last;
        }
    }

    private static Line? Finish(MemoryStream line, long number, bool isTooLong, Action<RefusedRow> refuse)
    {
        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        var trimmed = (number == 1 && bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).Trim(" \t\r"u8).ToArray();
        line.SetLength(0);
        if (isTooLong)
        {
            refuse(new RefusedRow($"line {number}", "longer than 16 MB"));
            return null;
        }
        return trimmed.Length == 0 ? null : new Line(trimmed, number);
    }
}
