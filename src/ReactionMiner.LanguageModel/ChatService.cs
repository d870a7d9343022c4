using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using Polly;
using Polly.Retry;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace ReactionMiner.LanguageModel;

/// <summary>A language model behind an OpenAI-compatible address, asked one question at a time.</summary>
/// <remarks>A service that is busy is asked again, three times, after the wait that it names or after 2, 4 and 8 s. Redirections are not
/// followed: the comments go to the address that was named.</remarks>
public sealed class ChatService : IDisposable
{
    private const int FurtherTries = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly ServiceOptions _options;
    private readonly TimeProvider _time;
    private readonly HttpClient _http;
    private readonly IChatClient _chat;
    private readonly ResiliencePipeline _tries;

    public ChatService(ServiceOptions options, TimeProvider time)
    {
        (_options, _time) = (options, time);
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = !options.Address.IsLoopback }) { Timeout = Timeout.InfiniteTimeSpan };
        _chat = Connect(options, _http);
        _tries = new ResiliencePipelineBuilder { TimeProvider = time }.AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<ServiceBusyException>(busy => busy.Wait is null || busy.Wait <= LongestWait),
            MaxRetryAttempts = FurtherTries,
            Delay = TimeSpan.FromSeconds(2),
            BackoffType = DelayBackoffType.Exponential,
            DelayGenerator = failed => ValueTask.FromResult((failed.Outcome.Exception as ServiceBusyException)?.Wait),
        }).Build();
    }

    public ServiceOptions Options => _options;

    /// <returns>The model's words as they are; not to be trusted.</returns>
    /// <exception cref="ServiceException">The service did not answer.</exception>
    public async Task<string> AskAsync(Question question, CancellationToken cancellationToken) =>
        await _tries.ExecuteAsync(async token => await AskOnceAsync(question, token), cancellationToken);

    public void Dispose()
    {
        _chat.Dispose();
        _http.Dispose();
    }

    private static IChatClient Connect(ServiceOptions options, HttpClient http)
    {
        AuthenticationPolicy policy = options.Key is { } key
            ? ApiKeyAuthenticationPolicy.CreateBearerAuthorizationPolicy(new ApiKeyCredential(key))
            : new KeylessPolicy();
        return new ChatClient(options.Model, policy, new OpenAIClientOptions
        {
            Endpoint = options.Address,
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            // The clock of this class decides.
            NetworkTimeout = TimeSpan.FromDays(1),
            UserAgentApplicationId = "ReactionMiner",
        }).AsIChatClient();
    }

    private async Task<string> AskOnceAsync(Question question, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(_options.Patience, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            var response = await _chat.GetResponseAsync(
                [new ChatMessage(ChatRole.System, question.Instructions), new ChatMessage(ChatRole.User, question.Message)],
                new ChatOptions { Temperature = 0, ResponseFormat = Microsoft.Extensions.AI.ChatResponseFormat.Json },
                either.Token);
            return response.Text;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ServiceSilentException(_options.Address, _options.Patience);
        }
        catch (ClientResultException failure)
        {
            throw ServiceFailure.Of(failure, _options, _time.GetUtcNow());
        }
        catch (Exception odd) when (odd is JsonException or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new NoCompletionException(_options.Address, odd);
        }
    }
}
