//! Which elements were renamed, where that is evident.
//!
//! A removed and an added element of one place are one that was renamed where they say the same about everything but their
//! name, where each is the only such match of the other, and where the names are alike: equal but for case and
//! underscores, one made of all the words of the other, or at most a quarter of their characters apart. Some need no like
//! names, since what they say is as good as a name: members of one value, types with the same several members, sets of
//! the same type. Anything else is a removal and an addition.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

use heck::ToSnakeCase as _;

use crate::diagnostics::closest;

/// The most pairs that are compared. Where more was removed and added in one place, nothing is evident.
const MOST_PAIRS: usize = 2_000_000;

/// The pairs of removed and added elements that are evidently the same.
pub(super) fn renamed<I: Copy + Eq + Hash, T>(
    removed: &[(I, T)],
    added: &[(I, T)],
    same: impl Fn((I, &T), (I, &T)) -> bool,
) -> Vec<(I, I)> {
    if removed.len().saturating_mul(added.len()) > MOST_PAIRS {
        return Vec::new();
    }
    // The first match of each removed element, and how many matches each element has.
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

/// Whether two names could be one that was improved. The order of the two doesn't matter.
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
    fn names_are_alike_either_way() {
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
    fn what_has_two_matches_is_not_evident() {
        let same = |(old, ()): (&str, &()), (new, ()): (&str, &())| alike(old, new);
        assert_eq!(renamed(&[("size", ())], &[("sizeBytes", ())], same), [("size", "sizeBytes")]);
        assert!(renamed(&[("size", ())], &[("sizeBytes", ()), ("sizeBits", ())], same).is_empty());
    }
}
