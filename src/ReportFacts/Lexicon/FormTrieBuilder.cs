using System.Runtime.InteropServices;

namespace ReportFacts.Lexicon;

/// <summary>Collects forms for a <see cref="FormTrie"/>, each with a number of the caller's; of two equal forms the later one wins.</summary>
internal sealed class FormTrieBuilder
{
    private readonly Dictionary<ulong, int> steps = [];
    private readonly List<int> payloads = [-1]; // by state; −1 where no form ends

    /// <summary>Adds a form.</summary>
    /// <param name="form">The form; an empty one is left out.</param>
    /// <param name="payload">What it stands for, 0 or more.</param>
    /// <param name="reversed">Whether to add it from its end to its beginning.</param>
    public void Add(ReadOnlySpan<char> form, int payload, bool reversed = false)
    {
        if (form.IsEmpty) return;
        int state = 0;
        for (int i = 0; i < form.Length; i++)
        {
            ref int next = ref CollectionsMarshal.GetValueRefOrAddDefault(steps, FormTrie.Edge.Key(state, form[reversed ? form.Length - 1 - i : i]), out bool known);
            if (!known)
            {
                if (payloads.Count >= FormTrie.Edge.MostStates) throw new FormatException("the lexicon holds too many forms");
                next = payloads.Count;
                payloads.Add(-1);
            }
            state = next;
        }
        payloads[state] = payload;
    }

    /// <summary>Freezes what was added.</summary>
    /// <param name="formPayloads">The payloads by the numbers of the forms; the first, for 0, stands for no form.</param>
    public FormTrie Build(out int[] formPayloads)
    {
        var numbers = new int[payloads.Count];
        int forms = 0;
        for (int state = 1; state < numbers.Length; state++)
        {
            if (payloads[state] >= 0) numbers[state] = ++forms;
        }
        formPayloads = new int[forms + 1];
        int next = forms;
        for (int state = 1; state < numbers.Length; state++)
        {
            if (payloads[state] >= 0) formPayloads[numbers[state]] = payloads[state];
            else numbers[state] = ++next;
        }
        var renumbered = new (ulong Key, int Target)[steps.Count];
        int count = 0;
        foreach ((ulong key, int target) in steps) renumbered[count++] = (FormTrie.Edge.Key(numbers[(int)(key >> 16)], (char)(key & char.MaxValue)), numbers[target]);
        return new FormTrie(renumbered, forms);
    }
}
