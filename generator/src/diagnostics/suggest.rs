//! Suggestions for misspelt names ("did you mean …?").

use std::cell::Cell;

/// The maximum length of a name, in bytes. The cost of a comparison grows with the square of the length, and names come
/// from inputs.
const LONGEST: usize = 80;

/// Returns the candidate that is most similar to a name, if any is similar enough.
///
/// A difference in case alone is nearest. Otherwise at most a quarter of the characters may be added, dropped, changed
/// or swapped. Of equally similar candidates it returns the first in alphabetical order.
pub fn closest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > LONGEST {
        return None;
    }
    let folded: Vec<char> = name.to_lowercase().chars().collect();
    let allowed = (folded.len() / 4).max(1);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        // Skip candidates that are too long to be similar.
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

/// Suggests similar names until a limit of comparisons is reached.
///
/// Without the limit, a file with 100,000 misspelt names and 100,000 candidates would take hours.
#[derive(Clone, Debug)]
pub struct Suggestions {
    comparisons_left: Cell<usize>,
}

/// The maximum number of comparisons for one file. They take about a second.
const MOST_COMPARISONS: usize = 2_000_000;

impl Default for Suggestions {
    fn default() -> Self {
        Self { comparisons_left: Cell::new(MOST_COMPARISONS) }
    }
}

impl Suggestions {
    /// Returns the same as [`closest`], or `None` once the limit is reached.
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

/// Returns the edit distance: how many characters have to be added, dropped, changed or swapped with their neighbour.
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
    fn suggestions_stop_at_the_limit_of_comparisons() {
        let names: Vec<String> = (0..1000).map(|number| format!("name{number}")).collect();
        let suggestions = Suggestions::default();
        let suggest = |_: &usize| suggestions.closest("nam7", names.iter().map(String::as_str)).is_some();
        let made = (0..10_000).take_while(suggest).count();
        assert_eq!(made, MOST_COMPARISONS / names.len());
    }

    #[test]
    fn the_most_similar_name_is_found() {
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
