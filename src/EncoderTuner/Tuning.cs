using System.Globalization;
using EncoderBuilder;
using Onnx;
using ReactionMiner.Encoders;
using ReactionMiner.MachineLearning;
using static TorchSharp.torch;

namespace EncoderTuner;

/// <summary>
/// First the layers learn tone from public texts; from there they learn the themes, once without each part of the labelled
/// comments, so that every comment gets answers of layers that never saw its conversation, and once from all.
/// </summary>
internal sealed class Tuning
{
    private const int Parts = 5;
    private const int PredictionBatch = 64;
    private const int TonesPerEpoch = 1500;
    private const int Seed = 1;
    private static readonly Course ToneCourse = new(Epochs: 1, Rate: 1.5e-4, ToneWeight: 1);
    private static readonly Course ThemeCourse = new(Epochs: 6, Rate: 4e-4, ToneWeight: 0.3);

    private readonly string _work;
    private readonly GraphProto _encoder;
    private readonly IReadOnlyList<string> _answerNames;
    private readonly List<TunedText> _texts;
    private readonly int[] _comments;
    private readonly int[] _tones;
    private readonly int[] _validation;
    private readonly TextStates _states;

    public Tuning(string package, string themeSet, string corpora, string work)
    {
        _work = work;
        using var resources = PackageResources.Open(package);
        _encoder = ModelProto.Parser.ParseFrom(resources.Read("model.onnx")).Graph;
        var data = TrainingData.Load(new TrainingOptions { DataFolder = themeSet, ModelFolder = work, CorporaFolder = corpora });
        var comments = TunedText.ReadComments(data, Parts);
        var tones = TunedText.ReadTones(new CorpusFolder(corpora));
        var validation = TunedText.ReadValidation(new CorpusFolder(corpora));
        _texts = [.. comments, .. tones, .. validation];
        _comments = [.. Enumerable.Range(0, comments.Count)];
        _tones = [.. Enumerable.Range(comments.Count, tones.Count)];
        _validation = [.. Enumerable.Range(comments.Count + tones.Count, validation.Count)];
        _answerNames = [.. data.ThemeSet.Themes.Select(theme => $"{data.ThemeSet.Id}/{theme.Id}"), .. TunedText.ToneAnswerNames];
        _states = new TextStates(new TunedLayers(_encoder, _answerNames.Count), new SentenceTokenizer(resources.Read("vocab.txt")), _texts);
        Console.Error.WriteLine($"{comments.Count} labelled comments, {_tones.Length} texts with a tone");
    }

    public void Run(string output)
    {
        var tone = Once("tone.weights", fresh => ToneCourse.Run(fresh, _states, _texts, _tones, [], 0, Seed), start: null);
        var all = Once("all.weights", fresh => Teach(fresh, _comments), tone);
        File.WriteAllBytes(Path.Combine(output, TunedWeights.FileName), TunedWeights.Write(all.Trained.Select(named => TunedTensor(named.Name, named.Weight)), _answerNames));
        List<string> lines = [.. _comments.Where(i => _texts[i].Part is null).Select(i => CrossFittedAnswers.Key(_texts[i].Text))];
        for (var part = 0; part < Parts; part++)
        {
            var left = part;
            var layers = Once($"without-{part}.weights", fresh => Teach(fresh, _comments.Where(i => _texts[i].Part != left)), tone);
            lines.AddRange(Answers(layers, [.. _comments.Where(i => _texts[i].Part == left)]).Select(Line));
        }
        File.WriteAllText(
            Path.Combine(output, CrossFittedAnswers.FileName), string.Concat(lines.DistinctBy(line => line.Split(',')[0], StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(line => line + "\n")));
    }

    /// <summary>The layers that a stage leaves: read back where an earlier run finished it.</summary>
    private TunedLayers Once(string name, Action<TunedLayers> stage, TunedLayers? start)
    {
        random.manual_seed(Seed);
        var layers = new TunedLayers(_encoder, _answerNames.Count);
        var path = Path.Combine(_work, name);
        if (!File.Exists(path))
        {
            Console.Error.WriteLine(name);
            if (start is not null)
            {
                layers.CopyFrom(start);
            }
            stage(layers);
            WeightsFile.Write(path, layers);
        }
        WeightsFile.Read(path, layers);
        Console.Error.WriteLine($"{name}: macro recall of tone on TweetEval's validation tweets {MacroRecall(layers):0.000}");
        return layers;
    }

    private void Teach(TunedLayers layers, IEnumerable<int> comments) =>
        ThemeCourse.Run(layers, _states, _texts, [.. comments.Where(i => _texts[i].Teaches)], [.. _tones], TonesPerEpoch, Seed);

    private IEnumerable<(int Text, float[] Answers)> Answers(TunedLayers layers, int[] texts)
    {
        foreach (var batch in texts.OrderBy(_states.Tokens).Chunk(PredictionBatch))
        {
            using var scope = NewDisposeScope();
            using var noGradient = no_grad();
            var (states, mask) = _states.Batch(batch);
            var answers = layers.Answer(states, mask, isTraining: false).data<float>().ToArray();
            for (var row = 0; row < batch.Length; row++)
            {
                yield return (batch[row], answers.AsSpan(row * _answerNames.Count, _answerNames.Count).ToArray());
            }
        }
    }

    private string Line((int Text, float[] Answers) row) =>
        CrossFittedAnswers.Key(_texts[row.Text].Text) + ","
        + string.Join(',', row.Answers.Select(answer => answer.ToString("0.###", CultureInfo.InvariantCulture)));

    /// <summary>Mean over the three tones of the share of validation tweets of that tone that are found.</summary>
    private double MacroRecall(TunedLayers layers) => Answers(layers, _validation)
        .Select(row => (Truth: (int)_texts[row.Text].Tone!, Tones: row.Answers.AsSpan(_answerNames.Count - TunedText.ToneAnswers + 3, 3).ToArray()))
        .GroupBy(row => row.Truth)
        .Average(tone => tone.Average(row => Array.IndexOf(row.Tones, row.Tones.Max()) == row.Truth ? 1.0 : 0));

    private static (string Name, long[] Shape, float[] Values) TunedTensor(string name, Tensor weight) =>
        (name, weight.shape, weight.detach().data<float>().ToArray());
}
