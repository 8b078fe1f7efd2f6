//! A path as segments that can be compared, whether it is that of a request or a pattern of the table.

/// A segment of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Segment {
    /// A name, or a key in a request: only the table knows which.
    Name {
        /// In lower case, without namespace; a call with the names of its arguments, sorted: `range(address)`.
        name: String,
        /// For a call, its name alone.
        call: Option<String>,
        /// Whether it was written with its namespace, as casts are.
        qualified: bool,
    },
    /// A placeholder, or a key in parentheses.
    Key,
    /// `:/{path}`: an item by its path below the one before.
    ItemPath,
}

/// The segments of a path. In an encoded URL a slash, colon or parenthesis is never part of a key or argument.
pub(super) fn segments(path: &str, namespace: &str) -> Vec<Segment> {
    let mut found = Vec::new();
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    while let Some(part) = parts.next() {
        let Some(before) = part.strip_suffix(':') else {
            push(&mut found, part, namespace);
            continue;
        };
        push(&mut found, before, namespace);
        found.push(Segment::ItemPath);
        // All up to the closing colon is one path, slashes included.
        for inner in parts.by_ref() {
            if inner.ends_with(':') {
                break;
            }
        }
    }
    found
}

fn push(found: &mut Vec<Segment>, part: &str, namespace: &str) {
    if part.starts_with('{') || part.starts_with('<') {
        found.push(Segment::Key);
        return;
    }
    let (name, arguments) = match part.split_once('(') {
        Some((name, arguments)) => (name, Some(arguments.trim_end_matches(')'))),
        None => (part, None),
    };
    let lower = name.to_ascii_lowercase();
    let unqualified = lower.strip_prefix(namespace).and_then(|rest| rest.strip_prefix('.'));
    let unqualified = unqualified.filter(|_| !namespace.is_empty());
    let qualified = unqualified.is_some();
    let simple = unqualified.map_or(lower.as_str(), |rest| rest.rsplit('.').next().unwrap_or(rest)).to_owned();
    let Some(arguments) = arguments.filter(|arguments| !arguments.is_empty()) else {
        // `delta()` is `delta`.
        found.push(Segment::Name { name: simple, call: None, qualified });
        return;
    };
    let mut names: Vec<String> = Vec::new();
    for argument in arguments.split(',') {
        match argument.split_once('=') {
            Some((name, _)) => names.push(name.trim().to_ascii_lowercase()),
            // `users('id')`: a key, in the place of a segment of its own.
            None => {
                found.push(Segment::Name { name: simple, call: None, qualified });
                found.push(Segment::Key);
                return;
            }
        }
    }
    names.sort();
    found.push(Segment::Name { name: format!("{simple}({})", names.join(",")), call: Some(simple), qualified });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(path: &str) -> Vec<String> {
        segments(path, "microsoft.graph")
            .into_iter()
            .map(|segment| match segment {
                Segment::Name { name, qualified: true, .. } => format!("@{name}"),
                Segment::Name { name, .. } => name,
                Segment::Key => "{}".to_owned(),
                Segment::ItemPath => ":".to_owned(),
            })
            .collect()
    }

    #[test]
    fn requests_and_patterns_come_to_the_same() {
        assert_eq!(written("/Users/{id}/messages"), ["users", "{}", "messages"]);
        assert_eq!(written("/drive/root:/a/b%20c:/Children"), ["drive", "root", ":", "children"]);
        assert_eq!(written("/drive/root:/{path}"), written("/drive/root:/a/b"));
        assert_eq!(written("/a/range(address='A1')"), written("/a/range(address={address})"));
        assert_eq!(written("/a/f(x=1,y=2)"), written("/a/f(y={y},x={x})"));
        assert_eq!(written("/users('id')/delta()"), ["users", "{}", "delta"]);
        assert_eq!(written("/x/microsoft.graph.security.runHuntingQuery"), ["x", "@runhuntingquery"]);
        assert_eq!(written("/users/a.b@contoso.com"), ["users", "a.b@contoso.com"]);
    }
}
