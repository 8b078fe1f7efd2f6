//! Splits a URL into segments.

/// A segment of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Segment<'p> {
    /// An ordinary segment.
    Plain(&'p str),
    /// The path after `:/`, up to a closing `:` or the end of the URL. It is relative to the previous segment.
    Path(&'p str),
}

/// A URL split into segments and query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Split<'p> {
    pub segments: Vec<Segment<'p>>,
    pub query: Option<&'p str>,
}

/// Splits a URL; returns `None` for an absolute URL without a version, which cannot be a Graph URL.
pub(super) fn split(url: &str) -> Option<Split<'_>> {
    let url = url.trim();
    // The first line of a raw HTTP request ends with the protocol.
    let url = url.rsplit_once(" HTTP/").map_or(url, |(url, _)| url.trim_end());
    let (path, query) = split_query(url);
    let path = relative(path)?;
    let mut segments = Vec::new();
    let mut rest = path;
    loop {
        rest = rest.trim_start_matches('/');
        if rest.is_empty() {
            break;
        }
        let end = segment_end(rest);
        let segment = &rest[..end];
        rest = &rest[end..];
        match segment.strip_suffix(':') {
            // `root:/a/b:/content`: everything up to the closing colon is one path, slashes included.
            Some(before) => {
                segments.push(Segment::Plain(before));
                rest = rest.trim_start_matches('/');
                let (inner, after) = path_end(rest);
                segments.push(Segment::Path(inner));
                rest = after;
            }
            None => segments.push(Segment::Plain(segment)),
        }
    }
    Some(Split { segments, query })
}

/// Removes scheme, host and version from a path. In a relative URL, each of them is optional.
fn relative(path: &str) -> Option<&str> {
    let Some((_, rest)) = path.split_once("://").filter(|(scheme, _)| scheme.bytes().all(|b| b.is_ascii_alphabetic()))
    else {
        let path = path.trim_start_matches('/');
        // `graph.microsoft.com/beta/users`, as some pages write it. In a model only qualified names have dots, and no
        // URL starts with one.
        let after_host = path.split_once('/').filter(|(host, _)| host.matches('.').count() > 1);
        let without_host = after_host.and_then(|(_, rest)| without_version(rest));
        return Some(without_host.or_else(|| without_version(path)).unwrap_or(path));
    };
    let (_, path) = rest.split_once('/')?;
    without_version(path)
}

/// Removes `beta`, `v1.0` or another version from the start of a path; returns `None` if there is no version.
fn without_version(path: &str) -> Option<&str> {
    let (version, path) = path.split_once('/').unwrap_or((path, ""));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_version = version == "beta"
        || version
            .strip_prefix('v')
            .and_then(|rest| rest.split_once('.'))
            .is_some_and(|(major, minor)| is_number(major) && is_number(minor));
    is_version.then_some(path)
}

/// Splits a URL at the first `?` outside placeholders, argument lists and quotes.
fn split_query(url: &str) -> (&str, Option<&str>) {
    let mut scan = Scan::default();
    for (at, c) in url.char_indices() {
        if scan.is_outside() && c == '?' {
            return (&url[..at], Some(&url[at + 1..]));
        }
        scan.step(c);
    }
    (url, None)
}

/// Returns the end of the first segment: the first slash outside placeholders, argument lists and quotes.
fn segment_end(rest: &str) -> usize {
    let mut scan = Scan::default();
    for (at, c) in rest.char_indices() {
        if scan.is_outside() && c == '/' {
            return at;
        }
        scan.step(c);
    }
    // If brackets are unbalanced, the segment is a literal key and not a call.
    if scan.is_outside() { rest.len() } else { rest.find('/').unwrap_or(rest.len()) }
}

/// Splits off the path up to its closing colon, and returns it with the rest of the URL.
fn path_end(rest: &str) -> (&str, &str) {
    let mut scan = Scan::default();
    for (at, c) in rest.char_indices() {
        let closes = c == ':' && scan.is_outside() && matches!(rest[at + 1..].chars().next(), None | Some('/'));
        if closes {
            return (&rest[..at], &rest[at + 1..]);
        }
        scan.step(c);
    }
    (rest.trim_end_matches('/'), "")
}

/// Tracks whether a position is inside brackets or quotes.
#[derive(Default)]
struct Scan {
    braces: u32,
    parentheses: u32,
    quoted: bool,
}

impl Scan {
    fn is_outside(&self) -> bool {
        self.braces == 0 && self.parentheses == 0 && !self.quoted
    }

    fn step(&mut self, c: char) {
        match c {
            // Only inside an argument list do quotes enclose a text; elsewhere they are part of a name.
            '\'' if self.parentheses > 0 => self.quoted = !self.quoted,
            _ if self.quoted => {}
            '{' => self.braces += 1,
            '}' => self.braces = self.braces.saturating_sub(1),
            '(' if self.braces == 0 => self.parentheses += 1,
            ')' if self.braces == 0 => self.parentheses = self.parentheses.saturating_sub(1),
            _ => {}
        }
    }
}

/// Whether a segment is a placeholder: `{id}`, `{a | b}`, `<id>`.
pub(super) fn is_placeholder(segment: &str) -> bool {
    let inside = |open: char, close: char| segment.len() > 1 && segment.starts_with(open) && segment.ends_with(close);
    inside('{', '}') || inside('<', '>')
}

/// Splits a segment such as `range(address='A1')` into name and argument list.
pub(super) fn split_call(segment: &str) -> (&str, Option<&str>) {
    match segment.split_once('(') {
        Some((name, rest)) if !name.contains(['{', '<']) => match rest.strip_suffix(')') {
            Some(arguments) => (name, Some(arguments)),
            None => (segment, None),
        },
        _ => (segment, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segments(url: &str) -> Vec<String> {
        let split = split(url).expect("Graph's");
        split
            .segments
            .iter()
            .map(|segment| match segment {
                Segment::Plain(text) => (*text).to_owned(),
                Segment::Path(text) => format!("[{text}]"),
            })
            .collect()
    }

    #[test]
    fn urls_are_split_as_pages_write_them() {
        assert_eq!(segments("/users/{id | userPrincipalName}/"), ["users", "{id | userPrincipalName}"]);
        assert_eq!(segments("https://graph.microsoft.com/beta/me/messages"), ["me", "messages"]);
        assert_eq!(
            segments("me/drive/root:/{item-path}:/workbook"),
            ["me", "drive", "root", "[{item-path}]", "workbook"]
        );
        assert_eq!(segments("/me/drive/root:/a/b c.txt"), ["me", "drive", "root", "[a/b c.txt]"]);
        assert_eq!(segments("/drive/items/{id}:/{name}:/content"), ["drive", "items", "{id}", "[{name}]", "content"]);
        assert_eq!(segments("/a/range(address='<x/y>')/b"), ["a", "range(address='<x/y>')", "b"]);
        assert_eq!(segments("/a/f(x='it''s (a/b')/b"), ["a", "f(x='it''s (a/b')", "b"]);
        assert_eq!(split("/a?x=1/2").expect("Graph's").query, Some("x=1/2"));
        assert_eq!(split("https://bot.contoso.com/api/calls"), None);
        assert_eq!(segments("/"), [""; 0]);
        assert_eq!(segments("/v1.0/me"), ["me"]);
        assert_eq!(segments("beta/users/{id} HTTP/1.1"), ["users", "{id}"]);
        assert_eq!(segments("graph.microsoft.com/beta/me"), ["me"]);
        assert_eq!(segments("v2/x"), ["v2", "x"]);
    }
}
