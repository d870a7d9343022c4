using ReactionMiner.Reactions;
using static TorchSharp.torch;

namespace EncoderTuner;

/// <summary>One training of the tuned layers on texts.</summary>
/// <param name="Epochs">How often each text is seen.</param>
/// <param name="Rate">Largest step of the layers; that of the answers is fixed.</param>
/// <param name="ToneWeight">What an error of tone counts beside one of themes.</param>
internal sealed record Course(int Epochs, double Rate, double ToneWeight)
{
    private const int BatchSize = 32;
    private const double AnswerRate = 1e-3;

    // Batches of like length waste little on padding; within so many of them the order stays random.
    private const int Window = 32;

    /// <param name="always">Positions of the texts seen in every epoch.</param>
    /// <param name="sometimes">Out of these, so many are drawn for each epoch.</param>
    public void Run(
        TunedLayers layers, TextStates states, IReadOnlyList<TunedText> texts, int[] always, int[] sometimes, int drawn, int seed)
    {
        random.manual_seed(seed);
        var dice = new Random(seed);
        var perEpoch = (always.Length + Math.Min(drawn, sometimes.Length) + BatchSize - 1) / BatchSize;
        var adam = new Adam(
            layers.Trained.Select(named => (named.Weight, named.Name.StartsWith("answers", StringComparison.Ordinal) ? AnswerRate : Rate)),
            perEpoch * Epochs);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            dice.Shuffle(sometimes);
            int[] order = [.. always, .. sometimes.Take(drawn)];
            dice.Shuffle(order);
            var batches = order.Chunk(BatchSize * Window).SelectMany(window => window.OrderBy(states.Tokens).Chunk(BatchSize)).ToArray();
            dice.Shuffle(batches);
            var loss = 0.0;
            foreach (var batch in batches)
            {
                loss += Learn(layers, states, texts, batch);
                adam.Step();
            }
            Console.Error.WriteLine($"epoch {epoch + 1} of {Epochs}: {order.Length} texts, loss {loss / batches.Length:0.0000}");
        }
    }

    private double Learn(TunedLayers layers, TextStates states, IReadOnlyList<TunedText> texts, int[] batch)
    {
        using var scope = NewDisposeScope();
        var (lower, mask) = states.Batch(batch);
        var answers = layers.Answer(lower, mask, isTraining: true);
        var rows = batch.Select(i => texts[i]).ToArray();
        var loss = ThemeLoss(answers, rows) + ToneWeight * ToneLoss(answers, rows);
        loss.backward();
        return loss.item<float>();
    }

    private static Tensor ThemeLoss(Tensor answers, TunedText[] rows)
    {
        var themes = answers.shape[1] - TunedText.ToneAnswers;
        var none = new float[themes];
        var truth = tensor(rows.SelectMany(row => row.Themes ?? none).ToArray(), [rows.Length, themes]);
        var readable = tensor(rows.SelectMany(row => row.Readable ?? none).ToArray(), [rows.Length, themes]);
        var losses = nn.functional.binary_cross_entropy_with_logits(answers.slice(1, 0, themes, 1), truth, reduction: nn.Reduction.None);
        return (losses * readable).sum() / readable.sum().clamp_min(1);
    }

    private static Tensor ToneLoss(Tensor answers, TunedText[] rows)
    {
        var tones = answers.slice(1, answers.shape[1] - TunedText.ToneAnswers, answers.shape[1], 1).view(rows.Length, TunedText.Sources, -1);
        var source = tensor(rows.Select(row => (long)row.Source).ToArray()).view(-1, 1, 1).expand(-1, 1, tones.shape[2]);
        var truth = tensor(rows.Select(row => (long)(row.Tone ?? Sentiment.Negative)).ToArray());
        var known = tensor(rows.Select(row => row.Tone is null ? 0f : 1f).ToArray());
        var losses = nn.functional.cross_entropy(tones.gather(1, source).squeeze(1), truth, reduction: nn.Reduction.None);
        return (losses * known).sum() / known.sum().clamp_min(1);
    }
}
