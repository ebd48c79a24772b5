namespace ReportFacts.Claims;

/// <content>Equality by content.</content>
public abstract partial class Claim
{
    /// <summary>
    /// Whether another claim says the same: the same kind, number, place and words, the same value, and the same in every slot. Claims of one text that was
    /// extracted twice are equal; why a slot was filled (<see cref="Explain"/>) makes no difference.
    /// </summary>
    /// <param name="other">Another claim, also of another document.</param>
    /// <returns><see langword="true"/> when nothing but the reasons tells them apart.</returns>
    public bool Equals(Claim? other)
    {
        if (ReferenceEquals(this, other)) return true;
        return other is not null && Record.Span == other.Record.Span && Kind == other.Kind && ClaimContent.Of(this) == ClaimContent.Of(other);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Span, Kind, Record.Number, Record.Date);

    /// <summary>Whether two claims say the same, see <see cref="Equals(Claim)"/>.</summary>
    public static bool operator ==(Claim? left, Claim? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two claims differ, see <see cref="Equals(Claim)"/>.</summary>
    public static bool operator !=(Claim? left, Claim? right) => !(left == right);
}
