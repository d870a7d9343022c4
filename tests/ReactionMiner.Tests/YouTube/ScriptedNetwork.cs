using System.Net;
using System.Text;

namespace ReactionMiner.Tests.YouTube;

/// <summary>Answers requests by a script, one step for each, and keeps what was sent.</summary>
internal sealed class ScriptedNetwork : HttpMessageHandler
{
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _steps = new();

    public List<SentRequest> Sent { get; } = [];

    public ScriptedNetwork Answers(string body, int status = 200, string? retryAfter = null)
    {
        _steps.Enqueue(_ =>
        {
            var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8) };
            if (retryAfter is not null)
            {
                response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
            }
            return Task.FromResult(response);
        });
        return this;
    }

    public ScriptedNetwork Refuses(int status, string reason, string message = "No.") =>
        Answers(Errors.Envelope(status, reason, message), status);

    public ScriptedNetwork Throws(Exception exception)
    {
        _steps.Enqueue(_ => Task.FromException<HttpResponseMessage>(exception));
        return this;
    }

    public ScriptedNetwork Hangs()
    {
        _steps.Enqueue(async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("An endless wait ended.");
        });
        return this;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sent.Add(new SentRequest(request.RequestUri!, request.Headers.TryGetValues("X-Goog-Api-Key", out var keys) ? keys.Single() : null));
        return _steps.Dequeue()(cancellationToken);
    }
}

internal sealed record SentRequest(Uri Address, string? KeyHeader);
