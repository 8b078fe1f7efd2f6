//! Whether two URLs ask for the same: a documented one, and one that a call made.
//!
//! They may differ in what means nothing to the service: scheme and host, the case of names, percent-encoding, the namespace
//! before the name of an operation, the order of arguments and options, and a cast that the page leaves out.

/// A URL in comparable parts.
#[derive(Debug, PartialEq, Eq)]
struct Parts {
    segments: Vec<String>,
    options: Vec<(String, String)>,
}

/// Whether a call asks for what is documented.
pub(super) fn same(documented: &str, made: &str) -> bool {
    let (documented, made) = (parts(documented), parts(made));
    if documented.options != made.options {
        return false;
    }
    let mut made = made.segments.iter().peekable();
    for segment in &documented.segments {
        loop {
            match made.next() {
                Some(own) if same_segment(segment, own) => break,
                Some(own) if made.peek().is_some_and(|key| is_key(segment, own, key)) => {
                    made.next();
                    break;
                }
                Some(own) if is_cast(own) => {}
                _ => return false,
            }
        }
    }
    made.all(|rest| is_cast(rest))
}

/// A qualified name without arguments that is no operation's: what the page leaves out can only be a cast.
fn is_cast(segment: &str) -> bool {
    segment.starts_with("microsoft.graph.") && !segment.contains('(')
}

fn same_segment(documented: &str, made: &str) -> bool {
    let (documented, made) = (unqualified(documented), unqualified(made));
    if documented == made {
        return true;
    }
    let (Some((name, list)), Some((own_name, own_list))) = (call(documented), call(made)) else {
        // A function without parameters may have empty parentheses.
        return documented.trim_end_matches("()") == made.trim_end_matches("()");
    };
    // `search('x')`: a single value without its name.
    let is_value = own_list.split_once('=').is_some_and(|(_, value)| value == list);
    name == own_name && (is_value || arguments(list) == arguments(own_list))
}

/// `users('x')` is `users/x`.
fn is_key(documented: &str, collection: &str, key: &str) -> bool {
    call(documented).is_some_and(|(name, list)| name == collection && list.trim_matches('\'') == key)
}

fn unqualified(segment: &str) -> &str {
    let end = segment.find('(').unwrap_or(segment.len());
    match segment.strip_prefix("microsoft.graph.") {
        Some(_) => segment[..end].rfind('.').map_or(segment, |at| &segment[at + 1..]),
        None => segment,
    }
}

fn call(segment: &str) -> Option<(&str, &str)> {
    segment.strip_suffix(')')?.split_once('(')
}

fn arguments(list: &str) -> Vec<String> {
    let mut found: Vec<String> = split_outside(list, ',').into_iter().map(|part| part.trim().to_owned()).collect();
    found.sort();
    found
}

/// Splits at a character that stands neither in quotes nor in brackets.
fn split_outside(text: &str, at: char) -> Vec<&str> {
    let (mut parts, mut start, mut quoted, mut depth) = (Vec::new(), 0, false, 0u32);
    for (position, c) in text.char_indices() {
        match c {
            '\'' if depth > 0 || at == ',' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth = depth.saturating_sub(1),
            c if c == at && !quoted && depth == 0 => {
                parts.push(&text[start..position]);
                start = position + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

fn parts(url: &str) -> Parts {
    let url = url.trim();
    let url = url.rsplit_once(" HTTP/").map_or(url, |(url, _)| url);
    let path = url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or(url, |(_, path)| path);
    let mut quoted = split_outside(path, '?').into_iter();
    let (path, query) = (quoted.next().unwrap_or_default(), quoted.collect::<Vec<_>>().join("?"));
    let path = path.trim_matches('/');
    let path =
        ["beta", "v1.0"].iter().find_map(|version| path.strip_prefix(version)?.strip_prefix('/')).unwrap_or(path);
    let segments = split_outside(path, '/').into_iter().filter(|segment| !segment.is_empty());
    let segments = segments.map(|segment| decoded(segment).to_lowercase()).collect();
    let mut options: Vec<(String, String)> = query
        .split('&')
        .filter(|option| !option.is_empty())
        .map(|option| {
            let option = option.replace('+', " ");
            let (name, value) = option.split_once('=').unwrap_or((&option, ""));
            (decoded(name), decoded(value))
        })
        .collect();
    options.sort();
    Parts { segments, options }
}

/// A text without percent-encoding.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let pair = after.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        let byte = pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()).filter(|_| *first == b'%');
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::same;

    const ROOT: &str = "https://graph.microsoft.com/beta";

    #[test]
    fn what_means_nothing_is_passed_over() {
        for (documented, made) in [
            ("/Users/a b/Messages", "/users/a%20b/messages"),
            ("https://graph.microsoft.com/v1.0/me", "/me"),
            ("/a/microsoft.graph.f(y=2,x='1')", "/a/f(x='1',y=2)"),
            ("/a/search('x,y')", "/a/search(q='x%2Cy')"),
            ("/a/delta()", "/a/delta"),
            ("/users('x')/m", "/users/x/m"),
            ("/members/x", "/members/microsoft.graph.user/x"),
            ("/a?$top=5&$filter=x+eq+'1'", "/a?$filter=x%20eq%20%271%27&$top=5"),
            ("root:/a/b.txt:/content", "/root:/a/b.txt:/content"),
        ] {
            assert!(same(documented, &format!("{ROOT}{made}")), "{documented} {made}");
        }
    }

    #[test]
    fn what_means_something_is_told_apart() {
        for (documented, made) in [
            ("/users/a", "/users/b"),
            ("/users/a", "/users"),
            ("/users", "/users/a"),
            ("/a/microsoft.graph.user", "/a"),
            ("/a/f(x='1')", "/a/f(x='2')"),
            ("/a/f(x='1')", "/a/f"),
            ("/a?$top=5", "/a"),
            ("/a?$top=5", "/a?$top=6"),
        ] {
            assert!(!same(documented, &format!("{ROOT}{made}")), "{documented} {made}");
        }
    }
}
