//! Byte ranges in headers.

use std::ops::{Bound, RangeBounds};

/// Returns the value of a `Range` header, such as `bytes=5-9` or `bytes=5-`, or `None` for an unbounded range. HTTP
/// cannot express an empty range; it becomes a range that no content satisfies.
pub(super) fn header(range: &impl RangeBounds<u64>) -> Option<String> {
    let first = match range.start_bound() {
        Bound::Included(&first) => first,
        Bound::Excluded(&before) => before.saturating_add(1),
        Bound::Unbounded => 0,
    };
    match range.end_bound() {
        Bound::Unbounded if first == 0 => None,
        Bound::Unbounded => Some(format!("bytes={first}-")),
        Bound::Included(&last) => Some(form(first, last.checked_add(1))),
        Bound::Excluded(&end) => Some(form(first, Some(end))),
    }
}

fn form(first: u64, end: Option<u64>) -> String {
    match end {
        Some(end) if end > first => format!("bytes={first}-{}", end - 1),
        Some(_) => format!("bytes={}-", u64::MAX),
        None => format!("bytes={first}-"),
    }
}

/// Parses the first byte and the exclusive end of `bytes=5-9`, the form that [`header`] writes.
pub(super) fn requested(header: &str) -> Option<(u64, Option<u64>)> {
    let (first, last) = header.trim().strip_prefix("bytes=")?.split_once('-')?;
    let end = if last.is_empty() { None } else { Some(last.parse::<u64>().ok()?.checked_add(1)?) };
    Some((first.parse().ok()?, end))
}

/// Parses the first byte, the exclusive end, and the total size (`None` for `*`) of `Content-Range: bytes 5-9/100`.
pub(super) fn answered(header: &str) -> Option<(u64, u64, Option<u64>)> {
    let (range, whole) = header.trim().strip_prefix("bytes")?.trim_start().split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let (first, last) = (first.trim().parse::<u64>().ok()?, last.trim().parse::<u64>().ok()?);
    let end = last.checked_add(1).filter(|end| *end > first)?;
    Some((first, end, whole.trim().parse().ok()))
}

/// Parses an item of `nextExpectedRanges`: `12345-55232`, `77829-`, or `2097152` as Outlook writes it.
pub(super) fn expected(range: &str) -> Option<(u64, Option<u64>)> {
    match range.trim().split_once('-') {
        None => Some((range.trim().parse().ok()?, None)),
        Some((first, "")) => Some((first.trim().parse().ok()?, None)),
        Some((first, last)) => {
            Some((first.trim().parse().ok()?, Some(last.trim().parse::<u64>().ok()?.checked_add(1)?)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn asking() {
        assert_eq!(header(&..), None);
        assert_eq!(header(&(0..10)).as_deref(), Some("bytes=0-9"));
        assert_eq!(header(&(5..=9)).as_deref(), Some("bytes=5-9"));
        assert_eq!(header(&(5..)).as_deref(), Some("bytes=5-"));
        assert_eq!(header(&(..=u64::MAX)).as_deref(), Some("bytes=0-"));
        assert_eq!(header(&(5..5)).as_deref(), Some("bytes=18446744073709551615-"));
        assert_eq!(requested("bytes=5-9"), Some((5, Some(10))));
        assert_eq!(requested("bytes=5-"), Some((5, None)));
        assert_eq!(requested("bytes=-5"), None);
    }

    #[test]
    fn answers() {
        assert_eq!(answered("bytes 5-9/100"), Some((5, 10, Some(100))));
        assert_eq!(answered("bytes 5-9/*"), Some((5, 10, None)));
        for broken in ["bytes */100", "bytes 9-5/100", "items 1-2/3", "bytes 1-18446744073709551615/*", ""] {
            assert_eq!(answered(broken), None, "{broken}");
        }
        assert_eq!(expected("12345-55232"), Some((12345, Some(55233))));
        assert_eq!(expected("77829-"), Some((77829, None)));
        assert_eq!(expected("2097152"), Some((2_097_152, None)));
        assert_eq!(expected("x-"), None);
    }
}
