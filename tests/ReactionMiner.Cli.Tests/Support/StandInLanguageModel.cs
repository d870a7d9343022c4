using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ReactionMiner.Cli.Tests.Support;

/// <summary>An OpenAI-compatible service on 127.0.0.1 that answers as a test tells it to, and keeps what it was asked.</summary>
public sealed class StandInLanguageModel : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<ModelRequest> _requests = new();

    private StandInLanguageModel(Func<ModelRequest, ModelReply> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        _server = builder.Build();
        _server.Run(context => HandleAsync(context, answer));
    }

    public string Address => _server.Urls.Single() + "/v1";

    /// <summary>In the order in which they came.</summary>
    public IReadOnlyList<ModelRequest> Requests => [.. _requests];

    /// <param name="answer">Called with each request and its number, from 1.</param>
    public static async Task<StandInLanguageModel> StartAsync(Func<ModelRequest, ModelReply> answer)
    {
        var service = new StandInLanguageModel(answer);
        await service._server.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task HandleAsync(HttpContext context, Func<ModelRequest, ModelReply> answer)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var messages = body.RootElement.GetProperty("messages");
        var request = new ModelRequest(
            _requests.Count + 1,
            context.Request.Path,
            body.RootElement.GetProperty("model").GetString()!,
            Content(messages[0]),
            Content(messages[1]),
            body.RootElement.GetProperty("temperature").GetDouble(),
            context.Request.Headers.Authorization.ToString());
        _requests.Enqueue(request);
        var reply = answer(request);
        context.Response.StatusCode = reply.Status;
        context.Response.ContentType = "application/json";
        if (reply.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = wait;
        }
        if (reply.Location is { } location)
        {
            context.Response.Headers.Location = location;
        }
        await context.Response.WriteAsync(reply.Body);
    }

    // A message's content comes as text or as a list of parts.
    private static string Content(JsonElement message) => message.GetProperty("content") is { ValueKind: JsonValueKind.Array } parts
        ? parts[0].GetProperty("text").GetString()!
        : message.GetProperty("content").GetString()!;
}

/// <param name="Number">From 1.</param>
/// <param name="Authorization">The header; empty when none was sent.</param>
public sealed record ModelRequest(
    int Number, string Path, string Model, string Instructions, string Message, double Temperature, string Authorization)
{
    /// <summary>A text of the message.</summary>
    public string Text(string name)
    {
        using var message = JsonDocument.Parse(Message);
        return message.RootElement.GetProperty(name).GetString()!;
    }
}

public sealed record ModelReply(int Status, string Body, string? RetryAfter = null)
{
    /// <summary>Where a redirection leads.</summary>
    public string? Location { get; init; }

    /// <summary>A chat completion with these words of the model.</summary>
    public static ModelReply Saying(string words) => new(200, JsonSerializer.Serialize(new
    {
        id = "c1",
        @object = "chat.completion",
        created = 1_700_000_000,
        model = "stand-in",
        choices = new[] { new { index = 0, message = new { role = "assistant", content = words }, finish_reason = "stop" } },
        usage = new { prompt_tokens = 1, completion_tokens = 1, total_tokens = 2 },
    }));

    public static ModelReply Error(int status, string message, string? retryAfter = null) =>
        new(status, JsonSerializer.Serialize(new { error = new { message, type = "error" } }), retryAfter);
}
