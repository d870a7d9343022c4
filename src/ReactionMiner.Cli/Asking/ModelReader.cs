using System.Globalization;
using System.Text.Json.Nodes;
using ReactionMiner.Cli.Labelling;
using ReactionMiner.Comments;
using ReactionMiner.Labelling;
using ReactionMiner.LanguageModel;
using ReactionMiner.LanguageModel.Coding;
using ReactionMiner.Reports;

namespace ReactionMiner.Cli.Asking;

/// <summary>A language model reads the random sample as one more coder: <c>label --reader model</c>.</summary>
internal sealed class ModelReader
{
    private readonly Session _session;
    private readonly LabelSet _set;
    private readonly ServiceOptions _service;
    private readonly LabelSession _labels;
    private readonly SampleCoding _coding;
    private readonly string _file;
    private IReadOnlyList<UnreadableAnswer> _unreadable = [];

    /// <param name="seed">Of the random sample.</param>
    /// <param name="sample">Comments of it to read.</param>
    /// <exception cref="OtherLanguageModelException">Its file holds labels of another model, or by other rules.</exception>
    public ModelReader(Session session, LabelSet set, LabelMaterial material, int seed, int sample)
    {
        (_session, _set, _service) = (session, set, LanguageModelSettings.Read(session));
        _file = set.Labels.FileOf(LabelFolder.LanguageModel);
        var codebook = new Codebook(set.Themes);
        var reader = $"{Label.LanguageModelMark}{_service.Model}@{codebook.Hash}";
        var own = set.Labels.Load(LabelFolder.LanguageModel);
        if (own.FirstOrDefault(label => !string.Equals(label.Reader, reader, StringComparison.Ordinal)) is { } other)
        {
            throw new OtherLanguageModelException(_file, other.Reader, reader);
        }
        _labels = new LabelSession(material.Counted, own, new LabelSessionOptions(reader, seed, sample), session.Host.Time);
        _coding = new SampleCoding(codebook, _labels, material.ParentText);
    }

    /// <summary>Shows, asks, sends what is not read yet, and holds the model to a person's labels.</summary>
    public async Task<int> RunAsync(IReadOnlyList<VideoId> videos, CancellationToken cancellationToken)
    {
        var end = _coding.Questions.Count == 0 ? ExitCode.Done : await ReadAsync(cancellationToken);
        WriteResult(LanguageModelReading.Of(_set.Labels.LoadAll(), _set.Themes, videos));
        return end;
    }

    private async Task<int> ReadAsync(CancellationToken cancellationToken)
    {
        switch (ConsentQuestion.Ask(_session, _service, _coding.Questions, cancellationToken))
        {
            case Consent.Missing:
                throw new NotSentException();
            case Consent.Refused:
                _session.Say("Nothing was sent.");
                return ExitCode.Done;
        }
        using var service = new ChatService(_service, _session.Host.Time);
        var outcome = await _coding.ExecuteAsync(service, Save, _session.Progress, cancellationToken);
        _unreadable = outcome.Unreadable;
        foreach (var answer in _unreadable)
        {
            _session.Complain(FormattableString.Invariant(
                $"no label for comment {TerminalText.Clean(answer.CommentId)}, place {answer.Position} of the random sample: {answer.Problem}."));
        }
        if (outcome.Stop is { } stop)
        {
            if (_labels.SampleLabelled == 0)
            {
                throw stop;
            }
            _session.Complain($"stopped: {stop.Message} The same command goes on with the rest.");
        }
        return outcome.Stop is null && _unreadable.Count == 0 ? ExitCode.Done : ExitCode.DoneInPart;
    }

    private void Save() => _set.Labels.Keep(LabelFolder.LanguageModel, _labels);

    private void WriteResult(LanguageModelReading? reading)
    {
        var file = Path.GetRelativePath(_session.Host.WorkingDirectory, _file);
        if (_session.Settings.IsJson)
        {
            _session.Output.WriteLine(Json(reading, file));
            return;
        }
        _session.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{_labels.Answered} comments read now; {_labels.SampleLabelled} of {_labels.Sample.Count} of the random sample by the language model {_service.Model}, in {file}"));
        if (reading is { MayBeCounted: true, Agreement: { } agreement })
        {
            _session.Output.WriteLine(FormattableString.Invariant(
                $"the language model beside {reading.Person}, on {reading.Shared} comments that both read; `agreement {reading.Person} model` lists where they differ"));
            new AgreementText(_session, _set.Themes, reading.Person!, LabelFolder.LanguageModel, _set.Labels.LoadSettled()).WriteTable(agreement);
            _session.Output.WriteLine("its labels narrow the intervals of the counts from now on, as far as they agree with a person's");
        }
        else if (reading is not null)
        {
            _session.Output.WriteLine(FormattableString.Invariant(
                $"kept out of the counts: a person has read {reading.Shared} of these comments and must read {LanguageModelReading.SharedNeeded - reading.Shared} more of the sample, by `label` with the same --seed"));
        }
    }

    private string Json(LanguageModelReading? reading, string file) => new JsonObject
    {
        ["reader"] = LabelFolder.LanguageModel,
        ["language_model"] = _service.Model,
        ["answered"] = _labels.Answered,
        ["sample_labelled"] = _labels.SampleLabelled,
        ["sample"] = _labels.Sample.Count,
        ["unreadable"] = new JsonArray([.. _unreadable.Select(answer => new JsonObject
        {
            ["comment_id"] = answer.CommentId,
            ["position"] = answer.Position,
            ["reason"] = answer.Problem,
        })]),
        ["file"] = file,
        ["read_by_a_person"] = reading?.Shared ?? 0,
        ["needed"] = LanguageModelReading.SharedNeeded,
        ["helps_counts"] = reading?.MayBeCounted ?? false,
        ["agreement"] = reading?.Agreement is { } agreement ? JsonNode.Parse(AgreementText.Json(_set.Themes, agreement, _set.Labels.LoadSettled())) : null,
    }.ToJsonString();
}

/// <summary>Nobody is there to say that comments may be sent.</summary>
internal sealed class NotSentException() : MiningException(
    "Nothing was sent, as nobody could be asked. The same command with --yes sends what is shown above.");

/// <summary>A file holds the labels of another language model, or by other rules; mixed, neither would be one coder.</summary>
internal sealed class OtherLanguageModelException(string file, string theirs, string ours) : MiningException(
    $"{file} holds labels by '{TerminalText.Clean(theirs)}', and this is '{TerminalText.Clean(ours)}': another model, or the rules in themes.yaml have changed since. Move the file out of its folder to begin anew.");
