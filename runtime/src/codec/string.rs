//! Finds the end of a JSON string, eight bytes at a time, and resolves its escapes.

use super::error::SyntaxProblem;

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// Sets the high bit of every byte that is below 0x20, a quote or a backslash. Only the first set bit is reliable.
#[inline]
fn stops(word: u64) -> u64 {
    let control = word.wrapping_sub(ONES * 0x20);
    let quote = word ^ (ONES * b'"' as u64);
    let backslash = word ^ (ONES * b'\\' as u64);
    let quote = quote.wrapping_sub(ONES) & !quote;
    let backslash = backslash.wrapping_sub(ONES) & !backslash;
    ((control & !word) | quote | backslash) & HIGHS
}

/// Returns the index, from `start` on, of the first quote, backslash or control character, or the length if there is
/// none.
#[inline]
pub(super) fn find_stop(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(chunk) = bytes.get(at..at + 8) {
        let mut word = [0; 8];
        word.copy_from_slice(chunk);
        let found = stops(u64::from_le_bytes(word));
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(&byte) = bytes.get(at) {
        if byte < 0x20 || byte == b'"' || byte == b'\\' {
            return at;
        }
        at += 1;
    }
    at
}

/// Reads one escape, beginning after its backslash. Returns the character and the index after it.
pub(super) fn unescape(bytes: &[u8], at: usize) -> Result<(char, usize), (usize, SyntaxProblem)> {
    let byte = *bytes.get(at).ok_or((at, SyntaxProblem::UnexpectedEnd))?;
    let plain = match byte {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return unescape_unicode(bytes, at + 1),
        _ => return Err((at, SyntaxProblem::InvalidEscape)),
    };
    Ok((plain, at + 1))
}

fn unescape_unicode(bytes: &[u8], at: usize) -> Result<(char, usize), (usize, SyntaxProblem)> {
    let first = hex4(bytes, at)?;
    if let Some(plain) = char::from_u32(first) {
        return Ok((plain, at + 4));
    }
    if first >= 0xDC00 || bytes.get(at + 4..at + 6) != Some(b"\\u") {
        return Err((at, SyntaxProblem::UnpairedSurrogate));
    }
    let second = hex4(bytes, at + 6)?;
    if !(0xDC00..0xE000).contains(&second) {
        return Err((at, SyntaxProblem::UnpairedSurrogate));
    }
    let joined = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
    let joined = char::from_u32(joined).ok_or((at, SyntaxProblem::UnpairedSurrogate))?;
    Ok((joined, at + 10))
}

fn hex4(bytes: &[u8], at: usize) -> Result<u32, (usize, SyntaxProblem)> {
    let mut value = 0;
    for offset in at..at + 4 {
        let byte = *bytes.get(offset).ok_or((offset, SyntaxProblem::UnexpectedEnd))?;
        let digit = (byte as char).to_digit(16).ok_or((offset, SyntaxProblem::InvalidEscape))?;
        value = value * 16 + digit;
    }
    Ok(value)
}

/// Appends a text as a JSON string with quotes.
pub(super) fn push_quoted(out: &mut String, text: &str) {
    out.push('"');
    let bytes = text.as_bytes();
    let mut start = 0;
    loop {
        let stop = find_stop(bytes, start);
        out.push_str(&text[start..stop]);
        let Some(&byte) = bytes.get(stop) else { break };
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            _ => {
                const HEX: &[u8; 16] = b"0123456789abcdef";
                out.push_str("\\u00");
                out.push(HEX[usize::from(byte >> 4)] as char);
                out.push(HEX[usize::from(byte & 15)] as char);
            }
        }
        start = stop + 1;
    }
    out.push('"');
}
