using ReactionMiner.Reactions;

namespace ReactionMiner.Mining.Filtering;

/// <summary>One row on its way through the filter.</summary>
/// <param name="Raw">The row's bytes as read, without its line ending; written out again untouched.</param>
/// <param name="Text">The comment in it.</param>
/// <param name="MissingFields">Fields the row lacks against the header; filled with empty ones so that columns stay aligned.</param>
internal readonly record struct FilterRow(byte[] Raw, string Text, int MissingFields);

/// <summary>What is added to a row.</summary>
/// <param name="Why">Null when no explanation was asked for.</param>
internal readonly record struct RowAnswer(Reaction Reaction, IReadOnlyList<ThemeExplanation>? Why);
