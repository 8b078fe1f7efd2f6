//! Detects renamed elements.
//!
//! A removed and an added element of the same owner are treated as renamed if everything but their names is equal, each
//! is the only match of the other, and the names are similar: equal except for case and underscores; all words of one
//! are in the other; or at most a quarter of their characters differ. Some elements need no similar names, since their
//! facts identify them: members with the same value, types with the same members (at least two), entity sets of the
//! same type. In all other cases the report has a removal and an addition.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

use heck::ToSnakeCase as _;

use crate::diagnostics::closest;

/// The maximum number of pairs to compare. With more removals and additions in one place, no element counts as renamed.
const MOST_PAIRS: usize = 2_000_000;

/// Returns the pairs of removed and added elements that count as renamed.
pub(super) fn renamed<I: Copy + Eq + Hash, T>(
    removed: &[(I, T)],
    added: &[(I, T)],
    same: impl Fn((I, &T), (I, &T)) -> bool,
) -> Vec<(I, I)> {
    if removed.len().saturating_mul(added.len()) > MOST_PAIRS {
        return Vec::new();
    }
    // The first match of each removed element, and the number of matches of each element.
    let mut pairs: Vec<(I, I)> = Vec::new();
    let mut matches: HashMap<I, usize> = HashMap::new();
    for (old, was) in removed {
        let found: Vec<I> =
            added.iter().filter(|(new, is)| same((*old, was), (*new, is))).map(|(new, _)| *new).collect();
        for new in &found {
            *matches.entry(*new).or_default() += 1;
        }
        if let [only] = found.as_slice() {
            pairs.push((*old, *only));
        }
    }
    pairs.retain(|(_, new)| matches.get(new) == Some(&1));
    pairs
}

/// Whether two names are similar enough for a renaming. The order of the arguments does not matter.
pub(super) fn alike(one: &str, other: &str) -> bool {
    let bare = |name: &str| name.replace(['_', '-'], "").to_lowercase();
    let words = |name: &str| name.to_snake_case().split('_').map(str::to_owned).collect::<BTreeSet<_>>();
    let (one_words, other_words) = (words(one), words(other));
    bare(one) == bare(other)
        || one_words.is_subset(&other_words)
        || other_words.is_subset(&one_words)
        || (closest(one, [other]).is_some() && closest(other, [one]).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn similarity_of_names_is_symmetric() {
        for (one, other, expected) in [
            ("requestId", "request_id", true),
            ("activities", "activitiesV2", true),
            ("displayName", "dispalyName", true),
            ("createdDateTime", "modifiedDateTime", false),
            ("name", "version", false),
        ] {
            assert_eq!(alike(one, other), expected, "{one} {other}");
            assert_eq!(alike(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn an_element_with_two_matches_is_not_renamed() {
        let same = |(old, ()): (&str, &()), (new, ()): (&str, &())| alike(old, new);
        assert_eq!(renamed(&[("size", ())], &[("sizeBytes", ())], same), [("size", "sizeBytes")]);
        assert!(renamed(&[("size", ())], &[("sizeBytes", ()), ("sizeBits", ())], same).is_empty());
    }
}
