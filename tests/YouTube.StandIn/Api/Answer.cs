using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace YouTube.StandIn.Api;

internal enum Delivery
{
    Whole,

    /// <summary>The connection closes before the first byte.</summary>
    Closed,

    /// <summary>The connection closes half-way through the body.</summary>
    ClosedHalfway,
}

/// <summary>What goes back over the wire.</summary>
internal sealed record Answer(int Status, string ContentType, byte[] Body)
{
    private static readonly JsonSerializerOptions Compact = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Pretty = new(Compact) { WriteIndented = true };

    public string? Reason { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Real time, whatever the stand-in's clock says.</summary>
    public TimeSpan Delay { get; init; }

    public Delivery Delivery { get; init; }

    public static Answer Json(object document, bool isPretty, int status = 200) => new(
        status, "application/json; charset=UTF-8", JsonSerializer.SerializeToUtf8Bytes(document, isPretty ? Pretty : Compact));

    public static Answer From(ApiError error, bool isPretty) =>
        Json(error.ToDocument(), isPretty, error.Status) with { Reason = error.Reason, RetryAfter = error.RetryAfter };

    public async Task SendAsync(HttpContext context)
    {
        await Task.Delay(Delay, context.RequestAborted);
        if (Delivery == Delivery.Closed)
        {
            context.Abort();
            return;
        }
        context.Response.StatusCode = Status;
        context.Response.ContentType = ContentType;
        if (RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = ((long)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }
        if (Delivery == Delivery.ClosedHalfway)
        {
            context.Response.ContentLength = Body.Length;
            await context.Response.Body.WriteAsync(Body.AsMemory(0, Body.Length / 2), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
            return;
        }
        await context.Response.Body.WriteAsync(Body, context.RequestAborted);
    }
}
