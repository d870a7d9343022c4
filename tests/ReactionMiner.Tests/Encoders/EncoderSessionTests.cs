using ReactionMiner.Encoders;

namespace ReactionMiner.Tests.Encoders;

public sealed class EncoderSessionTests
{
    [Fact]
    public void A_missing_native_library_is_an_error_that_says_what_to_do()
    {
        var error = Assert.Throws<EncoderUnavailableException>(() => EncoderSession.WithNativeLibrary<int>(
            () => throw new TypeInitializationException("NativeMethods", new DllNotFoundException("no such\nlibrary"))));
        Assert.IsAssignableFrom<MiningException>(error);
        Assert.Contains("no such library", error.Message, StringComparison.Ordinal);
        Assert.Contains("'linear'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_other_failure_stays_what_it_is() => Assert.Throws<InvalidOperationException>(
        () => EncoderSession.WithNativeLibrary<int>(() => throw new InvalidOperationException("a bug")));
}
