namespace ReactionMiner.Importing.Json;

/// <summary>Cuts a stream of JSON into units without holding more than one of them, whatever its shape: one object around a list, a list, a list of
/// such objects, values one after another, a value a line.</summary>
/// <remarks>It looks at brackets and quotes alone, so a broken unit costs itself and not the rest of the file. Not valid JSON is found when a unit is
/// parsed.</remarks>
/// <param name="isLinewise">Each line is a value of its own: an unfinished one ends with its line.</param>
/// <param name="limit">The longest unit, in bytes.</param>
internal sealed class JsonUnitParser(bool isLinewise, int limit)
{
    /// <summary>Members whose list is cut into its elements.</summary>
    private static readonly string[] Lists = ["comments", "items", "data", "results", "rows"];

    private readonly Stack<JsonLevel> _levels = new([new JsonLevel("", 0)]);
    private readonly Queue<JsonUnit> _units = [];
    private long _line = 1;
    private int _depth;
    private int _sections;
    private bool _isInString;
    private bool _isEscaped;

    public bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out JsonUnit? unit) => _units.TryDequeue(out unit);

    public void Feed(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (_isInString && !_isEscaped && bytes[i..].IndexOfAny("\"\\\n"u8) is not 0 and var plain)
            {
                plain = plain < 0 ? bytes.Length - i : plain;
                _levels.Peek().Element!.Bytes.Append(bytes.Slice(i, plain));
                i += plain - 1;
                continue;
            }
            Take(bytes[i]);
        }
    }

    /// <summary>Says that the stream has ended.</summary>
    public void Finish()
    {
        CompleteScalar();
        if (_depth > 0 || _levels.Peek().Element is not null)
        {
            Add(JsonUnitKind.CutShort, $"the file ends inside {_levels.Peek().InWords()}: it is cut short, and what follows here is missing");
        }
    }

    private void Take(byte value)
    {
        if (value == '\n')
        {
            if (isLinewise)
            {
                EndLine();
            }
            _line++;
        }
        var level = _levels.Peek();
        if (level.Element is null)
        {
            TakeBetween(level, value);
        }
        else
        {
            TakeInside(level, level.Element, value);
        }
    }

    private void EndLine()
    {
        CompleteScalar();
        if (_depth > 0 || _levels.Peek().Element is not null)
        {
            Add(JsonUnitKind.Broken, "the line ends inside a JSON value");
            _levels.Clear();
            _levels.Push(new JsonLevel("", 0));
            (_depth, _isInString, _isEscaped) = (0, false, false);
        }
    }

    private void TakeBetween(JsonLevel level, byte value)
    {
        switch (value)
        {
            case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or 0x1E:
                return;
            case (byte)']' when level.Depth > 0:
                _levels.Pop();
                _depth--;
                return;
            case (byte)'[' when _depth == 0:
                _depth++;
                _levels.Push(new JsonLevel("", _depth));
                return;
            default:
                level.Element = new JsonElementInProgress(new BoundedBytes(limit), _line, value);
                TakeInside(level, level.Element, value);
                return;
        }
    }

    private void TakeInside(JsonLevel level, JsonElementInProgress element, byte value)
    {
        if (_isInString)
        {
            TakeInString(level, element, value);
            return;
        }
        if (element is { IsScalar: true, Bytes.Length: > 0 } && !IsLineOfItsOwn(level) && _depth == level.Depth && EndsScalar(value))
        {
            Complete(level, element);
            TakeBetween(level, value);
            return;
        }
        var isMember = _depth == level.Depth + 1 && element.IsObject && level.MayHoldLists;
        switch (value)
        {
            case (byte)'"':
                _isInString = true;
                element.KeyStart = isMember && element.ExpectsKey ? element.Bytes.Length : element.KeyStart;
                break;
            case (byte)'[' when isMember && !element.ExpectsKey && Lists.Contains(element.Key) && !element.Bytes.IsTooLong:
                BeginList(level, element);
                return;
            case (byte)'{' or (byte)'[':
                _depth++;
                break;
            case (byte)'}' or (byte)']':
                _depth--;
                break;
            case (byte)':' when isMember:
                element.ExpectsKey = false;
                break;
            case (byte)',' when isMember:
                element.ExpectsKey = true;
                break;
        }
        element.Bytes.Append(value);
        if (value is (byte)'}' or (byte)']' && _depth <= level.Depth)
        {
            Complete(level, element);
        }
    }

    private static bool EndsScalar(byte value) => value is (byte)',' or (byte)']' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    /// <summary>A line that is no object is one broken value, however many words it has.</summary>
    private bool IsLineOfItsOwn(JsonLevel level) => isLinewise && level.Depth == 0;

    private void TakeInString(JsonLevel level, JsonElementInProgress element, byte value)
    {
        element.Bytes.Append(value);
        if (_isEscaped)
        {
            _isEscaped = false;
        }
        else if (value == '\\')
        {
            _isEscaped = true;
        }
        else if (value == '"')
        {
            _isInString = false;
            if (_depth == level.Depth)
            {
                Complete(level, element);
            }
            else if (_depth == level.Depth + 1)
            {
                element.EndKey();
            }
        }
    }

    private void BeginList(JsonLevel level, JsonElementInProgress element)
    {
        element.TakeListOut();
        _depth++;
        _levels.Push(new JsonLevel(level.Depth > 0 ? $"{level.PathOf()}.{element.Key}" : element.Key, _depth)
        {
            Around = JsonSections.TryParse([.. element.Bytes.Span, (byte)'}']),
            Section = _sections++,
            MayHoldLists = false,
        });
    }

    private void CompleteScalar()
    {
        if (_levels.Peek() is { Element: { IsScalar: true } element } level && _depth == level.Depth)
        {
            Complete(level, element);
        }
    }

    private void Complete(JsonLevel level, JsonElementInProgress element)
    {
        (_depth, _isInString, _isEscaped) = (level.Depth, false, false);
        if (element.Bytes.IsTooLong)
        {
            Add(JsonUnitKind.Broken, $"it is longer than {limit >> 20} MB");
        }
        else
        {
            Add(element.HasList ? JsonUnitKind.SectionEnd : JsonUnitKind.Element, problem: null);
        }
        level.Element = null;
        level.Index++;
    }

    private void Add(JsonUnitKind kind, string? problem)
    {
        var level = _levels.Peek();
        var json = problem is null ? level.Element!.Bytes.Span.ToArray() : [];
        _units.Enqueue(new JsonUnit(kind, level.PlaceAt(_line, isLinewise), json)
        {
            Around = level.Around,
            Section = kind == JsonUnitKind.SectionEnd ? _sections - 1 : level.Section,
            Problem = problem,
        });
    }
}
