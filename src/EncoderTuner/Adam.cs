using static TorchSharp.torch;

namespace EncoderTuner;

/// <summary>AdamW with a rate that warms up and falls to zero; gradients are clipped to length 1.</summary>
internal sealed class Adam
{
    private const double Beta1 = 0.9;
    private const double Beta2 = 0.999;
    private const double Decay = 0.01;
    private const double WarmUp = 0.1;
    private readonly (Tensor Weight, double Rate)[] _weights;
    private readonly Tensor[] _means;
    private readonly Tensor[] _squares;
    private readonly int _steps;
    private int _step;

    public Adam(IEnumerable<(Tensor Weight, double Rate)> weights, int steps)
    {
        _weights = [.. weights];
        _means = [.. _weights.Select(weight => zeros_like(weight.Weight))];
        _squares = [.. _weights.Select(weight => zeros_like(weight.Weight))];
        _steps = steps;
    }

    /// <summary>Takes a step along the gradients that the weights carry, and clears them.</summary>
    public void Step()
    {
        using var scope = NewDisposeScope();
        using var noGradient = no_grad();
        _step++;
        var length = Math.Sqrt(_weights.Sum(weight => weight.Weight.grad is { } gradient ? gradient.pow(2).sum().item<float>() : 0.0));
        var clip = Math.Min(1, 1 / (length + 1e-6));
        var pace = Math.Min(1, _step / (WarmUp * _steps)) * Math.Max(0, (_steps - _step) / (double)_steps);
        for (var i = 0; i < _weights.Length; i++)
        {
            var (weight, rate) = _weights[i];
            if (weight.grad is not { } gradient)
            {
                continue;
            }
            gradient.mul_(clip);
            _means[i].mul_(Beta1).add_(gradient, 1 - Beta1);
            _squares[i].mul_(Beta2).addcmul_(gradient, gradient, 1 - Beta2);
            if (weight.dim() > 1)
            {
                weight.mul_(1 - rate * pace * Decay);
            }
            var spread = (_squares[i] / (1 - Math.Pow(Beta2, _step))).sqrt_().add_(1e-8);
            weight.addcdiv_(_means[i], spread, -rate * pace / (1 - Math.Pow(Beta1, _step)));
            gradient.zero_();
        }
    }
}
