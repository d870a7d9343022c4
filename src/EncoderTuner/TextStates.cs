using ReactionMiner.Encoders;
using static TorchSharp.torch;

namespace EncoderTuner;

/// <summary>What the lower layers make of texts, computed once, since training never changes them.</summary>
internal sealed class TextStates(TunedLayers layers, SentenceTokenizer tokenizer, IReadOnlyList<TunedText> texts)
{
    private const float Hidden = -10000f;
    private readonly long[][] _ids = [.. texts.AsParallel().AsOrdered().Select(text => tokenizer.Tokenize(text.Text))];
    private readonly Half[][] _states = new Half[texts.Count][];

    public int Tokens(int text) => _ids[text].Length;

    /// <summary>States and mask of some texts, padded to the longest.</summary>
    public (Tensor States, Tensor Mask) Batch(int[] batch)
    {
        Compute([.. batch.Where(text => _states[text] is null)]);
        var length = batch.Max(Tokens);
        var states = new Half[batch.Length * length * TunedLayers.Dimensions];
        for (var row = 0; row < batch.Length; row++)
        {
            _states[batch[row]].CopyTo(states, row * length * TunedLayers.Dimensions);
        }
        return (tensor(states, [batch.Length, length, TunedLayers.Dimensions]).to(ScalarType.Float32), Mask(batch, length));
    }

    private void Compute(int[] batch)
    {
        if (batch.Length == 0)
        {
            return;
        }
        using var scope = NewDisposeScope();
        var length = batch.Max(Tokens);
        var ids = new long[batch.Length * length];
        for (var row = 0; row < batch.Length; row++)
        {
            _ids[batch[row]].CopyTo(ids, row * length);
        }
        var states = layers.Lower(tensor(ids, [batch.Length, length]), Mask(batch, length));
        for (var row = 0; row < batch.Length; row++)
        {
            var own = states[row].slice(0, 0, Tokens(batch[row]), 1).contiguous().to(ScalarType.Float16);
            _states[batch[row]] = own.data<Half>().ToArray();
        }
    }

    private Tensor Mask(int[] batch, int length)
    {
        var mask = new float[batch.Length * length];
        for (var row = 0; row < batch.Length; row++)
        {
            mask.AsSpan((row * length) + Tokens(batch[row]), length - Tokens(batch[row])).Fill(Hidden);
        }
        return tensor(mask, [batch.Length, 1, 1, length]);
    }
}
