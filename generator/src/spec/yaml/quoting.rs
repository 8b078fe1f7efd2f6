//! Decides which texts need no quotes in YAML.

/// What YAML 1.1 or 1.2 reads as a boolean or null although it looks like a name, in lower case.
///
/// `y` and `n` are booleans to readers of YAML 1.1, which most are; Graph has properties called `n`, `on` and `no`.
const RESERVED: [&str; 9] = ["false", "n", "no", "null", "off", "on", "true", "y", "yes"];

/// Whether a text can stand without quotes and is the same text to every YAML reader: a letter, `_` or `$`, then
/// letters, digits, `_`, `.`, `/`, `-` and `$`, and no word that YAML reads as something else.
pub(super) fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.first().is_some_and(|first| starts_plain(*first))
        && bytes.iter().all(|byte| is_plain_byte(*byte))
        && !is_reserved(text)
}

/// Whether a plain text can start with this byte.
pub(super) fn starts_plain(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_' || byte == b'$'
}

/// Whether a plain text can hold this byte.
pub(super) fn is_plain_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'/' | b'-' | b'$')
}

/// Whether YAML reads this word as something else than a text.
pub(super) fn is_reserved(text: &str) -> bool {
    text.len() <= 5 && RESERVED.iter().any(|reserved| reserved.eq_ignore_ascii_case(text))
}

/// Whether a character may stand in a quoted text as it is; the others are escaped.
///
/// YAML calls more characters printable, but NEL, LS and PS end a line in YAML 1.1, and a byte order mark has no business
/// inside a file.
pub(super) fn stands_quoted(c: char) -> bool {
    !matches!(c, '\0'..='\u{1f}' | '"' | '\\' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// The longest key that is written before a plain colon: YAML readers may refuse one of more than 1,024 characters.
pub(super) const LONGEST_KEY: usize = 1000;
