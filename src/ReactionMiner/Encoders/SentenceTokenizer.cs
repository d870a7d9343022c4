using System.Text;
using FastBertTokenizer;

namespace ReactionMiner.Encoders;

/// <summary>Turns a text into the ids of its word pieces. Safe to call from several threads.</summary>
internal sealed class SentenceTokenizer
{
    /// <summary>Tokens the encoder reads of a text, the two marks around it included; what comes later is not looked at.</summary>
    public const int MaxTokens = 128;

    private const int Marks = 2;
    private readonly BertTokenizer _tokenizer = new();

    public SentenceTokenizer(byte[] vocabulary)
    {
        using var reader = new StreamReader(new MemoryStream(vocabulary), Encoding.UTF8);
        _tokenizer.LoadVocabulary(reader, convertInputToLowercase: true);
    }

    public long[] Tokenize(string text)
    {
        Span<long> ids = stackalloc long[MaxTokens];
        Span<long> mask = stackalloc long[MaxTokens];
        // The overload that returns arrays would share one buffer between calls.
        var count = _tokenizer.Encode(WordSplitter.Split(text, MaxTokens - Marks), ids, mask);
        return ids[..count].ToArray();
    }
}
