//! A position in an input, with the part of its line to show.

/// A position in an input file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Location {
    /// The name of the file, as the user passed it to the program.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// The line itself, cut around the column if it is long, with control characters made visible.
    pub excerpt: String,
    /// The start of the marked part in the excerpt, in characters from 0.
    pub offset: u32,
    /// The number of characters to mark; at least 1.
    pub width: u32,
}

/// The maximum number of characters that an excerpt keeps before the marked part, and from its start on.
const BEFORE: usize = 72;
const AFTER: usize = 104;

/// Replaces the characters that were cut off.
const CUT: char = '…';

/// Builds the excerpt of a line from the text before the marked part, the marked part, and the text after it.
///
/// Returns excerpt, offset and width. The text before and after may be any adjacent part of the line. Only the
/// characters next to the marked part are read, so an excerpt of a line of 100 MB costs no more than one of a short
/// line.
pub fn excerpt_around(before: &str, marked: &str, after: &str) -> (String, u32, u32) {
    let mut head: Vec<char> = before.chars().rev().take(BEFORE + 1).collect();
    let cut_before = head.len() > BEFORE;
    head.truncate(BEFORE);
    head.reverse();

    let mut tail: Vec<char> = marked.chars().take(AFTER + 1).collect();
    let width = tail.len().clamp(1, AFTER);
    let room = (AFTER + 1).saturating_sub(tail.len());
    tail.extend(after.chars().take(room));
    let cut_after = tail.len() > AFTER;
    tail.truncate(AFTER);

    let mut excerpt = String::with_capacity(head.len() + tail.len() + 2);
    if cut_before {
        excerpt.push(CUT);
    }
    excerpt.extend(head.iter().copied().map(visible));
    excerpt.extend(tail.iter().copied().map(visible));
    if cut_after {
        excerpt.push(CUT);
    }
    // Both are bounded by the constants above.
    let offset = u32::try_from(head.len() + usize::from(cut_before)).unwrap_or(0);
    (excerpt, offset, u32::try_from(width).unwrap_or(1))
}

/// Replaces each control character by one visible character, so that columns stay aligned: a tab by a space, other
/// control characters by their symbols, and characters that reorder text ("Trojan Source") by the replacement
/// character.
pub(super) fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_line_is_shown_whole() {
        let (excerpt, offset, width) = excerpt_around("\t<a b=\"", "c", "\"/>");
        assert_eq!((excerpt.as_str(), offset, width), (" <a b=\"c\"/>", 7, 1));
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let long = "é".repeat(100_000);
        let (excerpt, offset, width) = excerpt_around(&long, "here", &long);
        assert_eq!(excerpt.chars().count(), 1 + BEFORE + AFTER + 1);
        assert_eq!((offset, width), (1 + BEFORE as u32, 4));
        assert_eq!(excerpt.chars().skip(offset as usize).take(4).collect::<String>(), "here");
    }

    #[test]
    fn a_long_marked_part_is_cut_and_an_empty_one_has_width_1() {
        let long = "x".repeat(1000);
        let (excerpt, offset, width) = excerpt_around("", &long, "");
        assert_eq!((excerpt.chars().count(), offset, width), (AFTER + 1, 0, AFTER as u32));
        assert_eq!(excerpt_around("", "", ""), (String::new(), 0, 1));
    }
}
