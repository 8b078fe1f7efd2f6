//! Which characters show themselves, and which texts are names.

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

/// The first character of a text that does not show itself.
pub(crate) fn first_hidden(text: &str) -> Option<char> {
    // Nearly all texts are plain ASCII, and a look at their bytes is enough.
    if text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return None;
    }
    text.chars().find(|c| !is_visible(*c))
}

/// The maximum length of a name or namespace in bytes, in any format.
pub(crate) const LONGEST_NAME: usize = 512;

/// Returns whether a text can be a namespace: names with dots between them, at most [`LONGEST_NAME`] bytes together. Each name is a folder
/// of the generated crate, so the length bounds how deep folders are nested.
pub(crate) fn is_namespace(text: &str) -> bool {
    text.len() <= LONGEST_NAME && text.split('.').all(is_name)
}

/// Whether a text can be a simple name of CSDL.
///
/// Wider than CSDL's simple identifiers, since Graph has properties such as `request-id`; narrow enough that paths and
/// qualified names stay unambiguous.
pub(crate) fn is_name(text: &str) -> bool {
    // Nearly all names are of these, and a look at their bytes is enough.
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')) {
        return !text.is_empty() && text.len() <= LONGEST_NAME;
    }
    // Beyond ASCII, all that shows itself: letters, digits and the marks that combine with them.
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-') || (!c.is_ascii() && is_visible(c));
    !text.is_empty() && text.len() <= LONGEST_NAME && text.chars().all(allowed)
}

/// Whether a text can be the name of a permission. It becomes documentation and a row of the permission table.
pub(crate) fn is_permission_name(name: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    !name.is_empty() && name.len() <= 128 && name.bytes().all(allowed)
}

/// Whether a text can be the name of an HTTP method: capital letters.
pub(crate) fn is_method(name: &str) -> bool {
    !name.is_empty() && name.len() <= 16 && name.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether a text can be a path from the service root: visible characters after a slash.
pub(crate) fn is_request_path(path: &str) -> bool {
    path.starts_with('/') && path.len() <= 2048 && first_hidden(path).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_show_themselves_and_hold_no_mark_of_code_or_documentation() {
        for name in ["request-id", "_summary", "v10_0", "größe", "名前"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["", "a`", "a*/", "a\"#", "a\n", "a\r", "a\u{2028}", "a\u{202e}", "{{a}}", "a|b", "a b"] {
            assert!(!is_name(name), "{name:?}");
        }
    }

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
