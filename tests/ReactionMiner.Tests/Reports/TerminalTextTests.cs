using FsCheck.Xunit;
using ReactionMiner.Reports;

namespace ReactionMiner.Tests.Reports;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("a\n\r\n\t b", "a b")]
    [InlineData("\u001b[31mred", "\uFFFD[31mred")]
    [InlineData("a\u009b2Jb\0", "a\uFFFD2Jb\uFFFD")]
    [InlineData("a\u202Eb\u2066c\u200Bd\uFEFF", "abcd")]
    [InlineData("e\u0301\u0302\u0303\u0304\u0305x", "e\u0301\u0302\u0303x")]
    [InlineData("👨‍👩‍👧 می‌خواهم", "👨‍👩‍👧 می‌خواهم")]
    public void Text_is_made_safe_for_one_line(string text, string expected) => Assert.Equal(expected, TerminalText.Clean(text));

    [Property]
    public void Whatever_comes_in_is_one_safe_line_and_cleaning_it_again_changes_nothing(char[] letters, ushort any)
    {
        var clean = TerminalText.Clean(new string([.. letters, (char)any, '\u001b', .. letters, '\u202E']));

        Assert.DoesNotContain(clean, letter => char.IsControl(letter) || letter is '\u202E' or '\u2028');
        Assert.Equal(clean, TerminalText.Clean(clean));
        Assert.InRange(TerminalText.ColumnsOf(TerminalText.Fit(clean, 7)), 0, 7);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("\uFFFD!", TerminalText.Clean("\uD83D!"));

    [Theory]
    [InlineData("bridge", 6, "bridge")]
    [InlineData("bridge", 5, "brid…")]
    [InlineData("橋の通行料", 10, "橋の通行料")]
    [InlineData("橋の通行料", 8, "橋の通…")]
    [InlineData("👨‍👩‍👧👨‍👩‍👧", 3, "👨‍👩‍👧…")]
    public void Text_is_cut_between_characters_by_their_columns(string text, int columns, string expected) =>
        Assert.Equal(expected, TerminalText.Fit(text, columns));
}
