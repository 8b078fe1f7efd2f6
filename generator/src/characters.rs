//! Which characters show themselves.

/// Whether a character shows itself and nothing else: no line break, control, bidirectional or other format character,
/// no space but the plain one, nothing private or unassigned.
pub(crate) fn is_visible(c: char) -> bool {
    if c.is_ascii() {
        return c == ' ' || c.is_ascii_graphic();
    }
    // The standard library knows what is printable, and escapes the rest. A mark that combines with the character before it
    // is escaped at the start alone.
    let mut buffer = [b'x'; 5];
    let length = 1 + c.encode_utf8(&mut buffer[1..]).len();
    let text = std::str::from_utf8(&buffer[..length]).unwrap_or_default();
    text.escape_debug().nth(1) == Some(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_shows_itself_is_visible() {
        for c in ['a', ' ', '~', 'é', '…', '名', '\u{301}', '🙂'] {
            assert!(is_visible(c), "{c:?}");
        }
        for c in [
            '\0',
            '\t',
            '\n',
            '\r',
            '\u{1b}',
            '\u{7f}',
            '\u{85}',
            '\u{a0}',
            '\u{ad}',
            '\u{61c}',
            '\u{200b}',
            '\u{200d}',
            '\u{200e}',
            '\u{2028}',
            '\u{2029}',
            '\u{202e}',
            '\u{2066}',
            '\u{feff}',
            '\u{e000}',
            '\u{e0001}',
            '\u{10ffff}',
        ] {
            assert!(!is_visible(c), "{c:?}");
        }
    }
}
