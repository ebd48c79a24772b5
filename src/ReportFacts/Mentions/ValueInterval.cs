namespace ReportFacts.Mentions;

/// <summary>An interval of exact decimals; an end that is <see langword="null"/> is unbounded.</summary>
/// <param name="Lower">Lower end, or <see langword="null"/>.</param>
/// <param name="Upper">Upper end, or <see langword="null"/>.</param>
/// <param name="LowerClosed">Whether <paramref name="Lower"/> belongs to the interval.</param>
/// <param name="UpperClosed">Whether <paramref name="Upper"/> belongs to the interval.</param>
public readonly record struct ValueInterval(decimal? Lower, decimal? Upper, bool LowerClosed = true, bool UpperClosed = true);
