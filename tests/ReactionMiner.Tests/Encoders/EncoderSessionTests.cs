using ReactionMiner.Encoders;

namespace ReactionMiner.Tests.Encoders;

public sealed class EncoderSessionTests
{
    [Theory]
    [InlineData("Unable to load DLL 'onnxruntime': module not found.", "(Unable to load DLL 'onnxruntime': module not found.)")]
    [InlineData("Unable to load.\n/a/x.so: cannot open: No such file or directory\n/b/x.so: needs GLIBC_9\n", "(/b/x.so: needs GLIBC_9)")]
    [InlineData("Unable to load.\n/a/x.so: cannot open: No such file or directory\n", "(it is not there)")]
    public void A_native_library_that_does_not_load_is_an_error_that_says_why_and_what_to_do(string cause, string reason)
    {
        var error = Assert.Throws<EncoderUnavailableException>(() => EncoderSession.WithNativeLibrary<int>(
            () => throw new TypeInitializationException("NativeMethods", new DllNotFoundException(cause))));
        Assert.IsAssignableFrom<MiningException>(error);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains("'linear'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_other_failure_stays_what_it_is() => Assert.Throws<InvalidOperationException>(
        () => EncoderSession.WithNativeLibrary<int>(() => throw new InvalidOperationException("a bug")));
}
