//! "Did you mean …?"

use std::cell::Cell;

/// Longer names are not compared: the cost grows with the square of the length, and names come from inputs.
const LONGEST: usize = 80;

/// The candidate that a name was most likely meant to be, if any is near.
///
/// A difference in case alone is nearest; otherwise at most a quarter of the characters may be added, dropped, changed or
/// swapped. Of candidates equally near the first in the alphabet is taken, whatever their order.
pub fn closest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > LONGEST {
        return None;
    }
    let folded: Vec<char> = name.to_lowercase().chars().collect();
    let allowed = (folded.len() / 4).max(1);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        // A length in bytes that differs by more than a name's whole length cannot be near.
        if candidate == name || candidate.len() > LONGEST || candidate.len() > 2 * name.len() + 2 {
            continue;
        }
        let other: Vec<char> = candidate.to_lowercase().chars().collect();
        if folded.len().abs_diff(other.len()) > allowed {
            continue;
        }
        let distance = distance(&folded, &other);
        if distance <= allowed && best.is_none_or(|best| (distance, candidate) < best) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Suggestions for many names, until so many names were compared that further suggestions would cost more than they help.
///
/// Without a limit a file with 100,000 misspelled names out of 100,000 would take hours.
#[derive(Clone, Debug)]
pub struct Suggestions {
    comparisons_left: Cell<usize>,
}

/// The most names that are compared for one file, which takes about a second.
const MOST_COMPARISONS: usize = 2_000_000;

impl Default for Suggestions {
    fn default() -> Self {
        Self { comparisons_left: Cell::new(MOST_COMPARISONS) }
    }
}

impl Suggestions {
    /// The same as [`closest`], and `None` once the limit is reached.
    pub fn closest<'a>(&self, name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
        let mut left = self.comparisons_left.get();
        if left == 0 {
            return None;
        }
        let found = closest(name, candidates.into_iter().inspect(|_| left = left.saturating_sub(1)));
        self.comparisons_left.set(left);
        found
    }
}

/// How many characters have to be added, dropped, changed or swapped with their neighbour.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.iter().enumerate() {
        let mut row = Vec::with_capacity(b.len() + 1);
        row.push(i + 1);
        for (j, to) in b.iter().enumerate() {
            let mut cost = (last[j] + usize::from(from != to)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *from == b[j - 1] && a[i - 1] == *to {
                cost = cost.min(before_last[j - 1] + 1);
            }
            row.push(cost);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggestions_end_when_too_many_names_were_compared() {
        let names: Vec<String> = (0..1000).map(|number| format!("name{number}")).collect();
        let suggestions = Suggestions::default();
        let suggest = |_: &usize| suggestions.closest("nam7", names.iter().map(String::as_str)).is_some();
        let made = (0..10_000).take_while(suggest).count();
        assert_eq!(made, MOST_COMPARISONS / names.len());
    }

    #[test]
    fn the_nearest_is_found() {
        let names = ["PropertyValue", "Property", "String", "Annotation", "Annotations"];
        assert_eq!(closest("PropertValue", names), Some("PropertyValue"));
        assert_eq!(closest("string", names), Some("String"));
        assert_eq!(closest("Anotation", names), Some("Annotation"));
        assert_eq!(closest("Porperty", names), Some("Property"));
        assert_eq!(closest("Banana", names), None);
        assert_eq!(closest("String", names), None);
        assert_eq!(closest("", names), None);
        assert_eq!(closest(&"x".repeat(1 << 20), names), None);
    }
}
