//! Requests and responses among the lines of a page: where they start, and where they end.

use super::super::section;
use super::Line;

/// Whether a line is the first of a request or response.
pub(super) fn starts(line: &str) -> bool {
    is_request(line) || is_status(line)
}

fn is_request(line: &str) -> bool {
    let Some((method, target)) = line.split_once(' ') else { return false };
    let target = target.trim_start();
    // `GET me/devices`: some leave out the first slash.
    let is_path = |text: &str| text.contains('/') && !text.contains(char::is_whitespace);
    let is_url = target.starts_with(['/', '{']) || target.starts_with("http://") || target.starts_with("https://");
    matches!(method, "GET" | "POST" | "PATCH" | "PUT" | "DELETE" | "HEAD" | "OPTIONS") && (is_url || is_path(target))
}

fn is_status(line: &str) -> bool {
    line.strip_prefix("HTTP/").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// `Content-Type: application/json`.
fn is_header(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, _)| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    })
}

/// The code that starts with the first of these lines, and how many of them it has.
///
/// Headers may be set off by a blank line from the request line, as they are from the body. A body ends where its brackets
/// close; one that isn't JSON ends at the next heading or request.
pub(super) fn code(lines: &[Line<'_>]) -> Option<(String, usize)> {
    let first = lines.first()?.text.trim();
    if !starts(first) {
        // JSON that stands alone.
        return opens(first).then(|| joined(lines, json_end(lines)));
    }
    let mut end = 1;
    let mut json = true;
    let mut headed = false;
    while let Some(line) = lines.get(end) {
        let text = line.text.trim();
        if text.is_empty() {
            // Blank lines belong to it if more of it follows.
            let Some(next) = lines[end..].iter().position(|line| !line.is_blank()) else { break };
            let rest = &lines[end + next..];
            let text = rest[0].text.trim();
            if opens(text) {
                end += next + json_end(rest);
                break;
            }
            if is_known_header(text) && end == 1 {
                end += next + 1;
                continue;
            }
            // A count, or `<bytes of the file>`: these need no type to be told.
            let is_short =
                text.bytes().all(|byte| byte.is_ascii_digit()) || (text.starts_with('<') && text.ends_with('>'));
            if is_short || (!json && !is_prose(text) && section::role(text).is_none() && !starts(text)) {
                end += next + if is_short { 1 } else { text_end(rest) };
            }
            break;
        }
        if opens(text) {
            end += json_end(&lines[end..]);
            break;
        }
        let goes_on = text.starts_with(['?', '&', '/', '$']) || open_call(&lines[..end]);
        let is_header = is_header(text);
        headed |= is_header;
        // Without a blank line only what can't be anything else belongs to it: the next paragraph may start here.
        if section::role(text).is_some() || !(goes_on || is_header || starts(text) || (headed && !json)) {
            break;
        }
        if let Some((name, value)) = text.split_once(':')
            && name.eq_ignore_ascii_case("content-type")
        {
            json = value.contains("json");
        }
        end += 1;
    }
    Some(joined(lines, end))
}

/// Whether a line is a header for sure, where a paragraph could start as well (`Note: …`).
fn is_known_header(line: &str) -> bool {
    const NAMES: [&str; 8] =
        ["accept", "authorization", "connection", "consistencylevel", "host", "location", "prefer", "range"];
    let name = line.split(':').next().unwrap_or_default();
    is_header(line) && (name.contains('-') || NAMES.iter().any(|known| name.eq_ignore_ascii_case(known)))
}

/// Whether a line is a sentence about a message rather than its body.
fn is_prose(line: &str) -> bool {
    line.starts_with(|c: char| c.is_uppercase()) && line.ends_with(['.', ':']) && line.contains(' ')
}

/// Whether the arguments of a call go on in the next line.
fn open_call(lines: &[Line<'_>]) -> bool {
    let count = |bracket: char| lines.iter().map(|line| line.text.matches(bracket).count()).sum::<usize>();
    lines.first().is_some_and(|line| is_request(line.text.trim())) && count('(') > count(')')
}

/// Whether a line is the first of a JSON text, and not a path such as `{id}/children`.
fn opens(line: &str) -> bool {
    line.strip_prefix(['{', '[']).is_some_and(|rest| {
        rest.is_empty()
            || rest.starts_with(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '{' | '[' | '}' | ']'))
    })
}

/// How many lines a JSON text has: until its brackets close, or a heading says that they never do.
fn json_end(lines: &[Line<'_>]) -> usize {
    let (mut depth, mut quoted, mut escaped) = (0_i64, false, false);
    for (number, line) in lines.iter().enumerate() {
        if number > 0 && (section::role(line.text).is_some() || starts(line.text.trim())) {
            return trimmed(lines, number);
        }
        for c in line.text.chars() {
            match c {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' => quoted = !quoted,
                '{' | '[' if !quoted => depth += 1,
                '}' | ']' if !quoted => depth -= 1,
                _ => {}
            }
        }
        // A string doesn't go over lines: a quote that is left open is a mistake of the page.
        quoted = false;
        escaped = false;
        if depth <= 0 {
            return number + 1;
        }
    }
    trimmed(lines, lines.len())
}

/// How many lines a body has that isn't JSON: up to a blank line, or to the end of its last part if it has parts.
fn text_end(lines: &[Line<'_>]) -> usize {
    let boundary = lines.first().map(|line| line.text.trim()).filter(|line| line.starts_with("--"));
    let end = lines.iter().position(|line| {
        let text = line.text.trim();
        (boundary.is_none() && text.is_empty()) || section::role(text).is_some()
    });
    trimmed(lines, end.unwrap_or(lines.len()))
}

/// A number of lines without the blank ones at their end.
fn trimmed(lines: &[Line<'_>], count: usize) -> usize {
    lines[..count].iter().rposition(|line| !line.is_blank()).map_or(1, |last| last + 1)
}

fn joined(lines: &[Line<'_>], count: usize) -> (String, usize) {
    let text: String = lines[..count].iter().flat_map(|line| [line.text, "\n"]).collect();
    (text, count)
}
