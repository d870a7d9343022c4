using System.Text;
using ReactionMiner.Importing;
using ReactionMiner.Importing.Files;

namespace ReactionMiner.Tests.Importing;

/// <summary>A long file needs no more memory than a short one. Runs alone: memory is the whole process's.</summary>
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests
{
    private const long Length = 48L << 20;
    private const long Allowed = 24L << 20;

    [Theory]
    [InlineData("id,text,likes\n", "UgABCDEFGHIJKLMNOPQ4AaABAg,\"some words, as people write them, about this and that\",12\n", "")]
    [InlineData("{\"id\":\"dQw4w9WgXcQ\",\"comments\":[", "{\"id\":\"UgABCDEFGHIJKLMNOPQ4AaABAg\",\"parent\":\"root\",\"text\":\"some words, as people write them\",\"timestamp\":1743833228},", "null]}")]
    public async Task Memory_does_not_grow_with_the_file(string start, string row, string end)
    {
        var member = new FileMember("x", () => new RepeatingStream(start, row, end, Length));
        using var reading = new MemberReading(member, new ImportOptions());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (most, pages) = (0L, 0);

        await foreach (var page in reading.ReadPagesAsync(CancellationToken.None))
        {
            if (++pages % 200 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.True(reading.Outcome.RowsRead > 400_000, $"read {reading.Outcome.RowsRead} rows");
        Assert.InRange(most, 0, Allowed);
    }

    /// <summary>A file that is made while it is read.</summary>
    private sealed class RepeatingStream(string start, string row, string end, long length) : ReadOnlyStream
    {
        private readonly byte[] _block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(row, 500)));
        private byte[] _current = Encoding.UTF8.GetBytes(start);
        private int _at;
        private long _given;
        private bool _isEnding;

        public override int Read(Span<byte> buffer)
        {
            if (_at == _current.Length && !_isEnding)
            {
                _isEnding = _given >= length;
                (_current, _at) = (_isEnding ? Encoding.UTF8.GetBytes(end) : _block, 0);
            }
            var count = Math.Min(buffer.Length, _current.Length - _at);
            _current.AsSpan(_at, count).CopyTo(buffer);
            _at += count;
            _given += count;
            return count;
        }
    }
}

[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
#pragma warning disable CA1711 // xunit's word for it.
public sealed class MemoryTestsCollection;
#pragma warning restore CA1711
