using System.Net;
using Polly;
using Polly.Retry;

namespace ReactionMiner.YouTube.Requests;

/// <summary>
/// Puts the key on a request, counts its unit, and sends it again where the fault is one that passes. Only whole answers get
/// through: everything else leaves as a <see cref="FaultException"/>.
/// </summary>
internal sealed class RequestHandler : DelegatingHandler
{
    private const string KeyHeader = "X-Goog-Api-Key";
    private const int LargestAnswer = 64 << 20;

    private readonly YouTubeOptions _options;
    private readonly QuotaMeter _meter;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;
    private bool _keyInQuery;

    public RequestHandler(YouTubeOptions options, QuotaMeter meter, TimeProvider time, HttpMessageHandler inner)
        : base(inner)
    {
        _options = options;
        _meter = meter;
        _time = time;
        _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = Math.Max(1, options.Retries),
                ShouldHandle = arguments => new(
                    arguments.Outcome.Exception is FaultException { Fault: var fault }
                    && arguments.AttemptNumber < fault.Retries(options.Retries)
                    && !(fault.RetryAfter > options.LongestRetryAfter)),
                Delay = options.BackOff,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                MaxDelay = TimeSpan.FromMinutes(1),
                OnRetry = arguments =>
                {
                    options.Log.Debug("Asking again in {Seconds:0.0} s: {Reason}", arguments.RetryDelay.TotalSeconds, arguments.Outcome.Exception?.Message);
                    return default;
                },
                DelayGenerator = arguments => new((arguments.Outcome.Exception as FaultException)?.Fault.RetryAfter),
            })
            .Build();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await SendWithRetriesAsync(request, cancellationToken);
        }
        catch (FaultException exception) when (exception.Fault.Kind == FaultKind.KeyMissing && !_keyInQuery)
        {
            // This server does not read the header.
            _keyInQuery = true;
            return await SendWithRetriesAsync(request, cancellationToken);
        }
    }

    private async Task<HttpResponseMessage> SendWithRetriesAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        await _pipeline.ExecuteAsync(async token => await SendOnceAsync(request, token), cancellationToken);

    private async Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = RequestLabel.Of(request.RequestUri!);
        try
        {
            var response = await SendUnloggedAsync(request, cancellationToken);
            _options.Log.Debug("{Request}: {Status}; units so far: {Units}", asked, (int)response.StatusCode, _meter.Units);
            return response;
        }
        catch (FaultException exception)
        {
            _options.Log.Debug("{Request}: {Reason}; units so far: {Units}", asked, exception.Fault.Reason, _meter.Units);
            throw;
        }
    }

    private async Task<HttpResponseMessage> SendUnloggedAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _meter.Take();
        using var timeout = new CancellationTokenSource(_options.RequestTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        using var keyed = WithKey(request);
        try
        {
            var response = await base.SendAsync(keyed, either.Token);
            response.RequestMessage = request;
            return await CheckAsync(response, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FaultException(new Fault(FaultKind.Passing, $"no answer within {_options.RequestTimeout.TotalSeconds} s"));
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError
            is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError)
        {
            _meter.GiveBack();
            throw new FaultException(new Fault(FaultKind.Unreachable, Explain(exception)), exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            throw new FaultException(new Fault(FaultKind.Passing, "the connection broke off in the middle of an answer"), exception);
        }
    }

    private async Task<HttpResponseMessage> CheckAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LargestAnswer, cancellationToken);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                throw new FaultException(FaultReader.Read(response.StatusCode, body, RetryAfter(response), _options.ApiKey));
            }
            return JsonBody.IsWholeObject(body)
                ? response
                : throw new FaultException(new Fault(FaultKind.Passing, "an answer that is cut short or is not JSON"));
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private string Explain(HttpRequestException exception)
    {
        var what = exception.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => "its name could not be resolved",
            HttpRequestError.SecureConnectionError => "no secure connection could be made",
            _ => "no connection could be made",
        };
        return $"{what} ({ServerText.Quote(exception.GetBaseException().Message, _options.ApiKey)})";
    }

    private HttpRequestMessage WithKey(HttpRequestMessage request)
    {
        var keyed = new HttpRequestMessage(request.Method, request.RequestUri) { Version = request.Version };
        foreach (var header in request.Headers)
        {
            keyed.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
        if (_keyInQuery)
        {
            var address = new UriBuilder(request.RequestUri!);
            address.Query = $"{address.Query}&key={Uri.EscapeDataString(_options.ApiKey)}";
            keyed.RequestUri = address.Uri;
        }
        else
        {
            keyed.Headers.TryAddWithoutValidation(KeyHeader, _options.ApiKey);
        }
        return keyed;
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter?.Delta ?? response.Headers.RetryAfter?.Date - _time.GetUtcNow();
        return asked < TimeSpan.Zero ? TimeSpan.Zero : asked;
    }
}
