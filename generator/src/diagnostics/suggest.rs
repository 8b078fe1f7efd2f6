//! "Did you mean …?"

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
