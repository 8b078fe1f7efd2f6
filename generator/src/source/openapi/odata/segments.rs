//! Path templates as converters write them: key segments, keys in parentheses, function calls.

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step<'d> {
    /// One entity of a collection: `{user-id}`, `('{UserName}')`, `(Id1={Id1},Id2={Id2})`.
    Key(Vec<Argument<'d>>),
    /// A name: a set, property, cast, action, or `$count` and the like.
    Name(&'d str),
    /// A function with its arguments.
    Call(&'d str, Vec<Argument<'d>>),
}

/// An argument of a key or function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Argument<'d> {
    /// The name before `=`.
    pub name: Option<&'d str>,
    /// The placeholder without braces and quotes, or the parameter alias with its `@`.
    pub value: &'d str,
}

/// The steps of a path. `is_path` says whether a text is a path of the description: `/People('{UserName}')` is a key of
/// `/People`, while `/GetNearestAirport(lat={lat},lon={lon})` is a call.
pub(super) fn steps<'d>(path: &'d str, is_path: impl Fn(&str) -> bool) -> Vec<(&'d str, Step<'d>)> {
    let mut found = Vec::new();
    let mut start = 0;
    for segment in split(path) {
        let end = start + 1 + segment.len();
        let before = path.get(..start).unwrap_or_default();
        let upto = path.get(..end).unwrap_or(path);
        start = end;
        if segment.starts_with('{') || (segment.contains("={") && !segment.contains('(')) {
            found.push((upto, Step::Key(arguments(segment))));
            continue;
        }
        match segment.strip_suffix(')').and_then(|rest| rest.split_once('(')) {
            Some((name, inside)) if !name.is_empty() => {
                let given = arguments(inside);
                let collection = upto.get(..before.len() + 1 + name.len()).unwrap_or_default();
                let unnamed = given.iter().any(|argument| argument.name.is_none());
                if !given.is_empty() && (unnamed || is_path(collection)) {
                    found.push((collection, Step::Name(name)));
                    found.push((upto, Step::Key(given)));
                } else {
                    found.push((upto, Step::Call(name, given)));
                }
            }
            _ => found.push((upto, Step::Name(segment))),
        }
    }
    found
}

/// The segments of a path, at slashes that are not inside of braces, quotes or parentheses.
fn split(path: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut depth = 0_u32;
    let path = path.strip_prefix('/').unwrap_or(path);
    let mut start = 0;
    for (at, c) in path.char_indices() {
        match c {
            '{' | '(' => depth += 1,
            '}' | ')' => depth = depth.saturating_sub(1),
            '/' if depth == 0 => {
                found.push(&path[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&path[start..]);
    found
}

fn arguments(text: &str) -> Vec<Argument<'_>> {
    let pieces = text.split(',').map(str::trim).filter(|piece| !piece.is_empty());
    let read = pieces.map(|piece| {
        let (name, value) = match piece.split_once('=') {
            Some((name, value)) => (Some(name), value),
            None => (None, piece),
        };
        Argument { name, value: value.trim_matches(['\'', '{', '}']) }
    });
    read.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(path: &str) -> Vec<String> {
        let steps = steps(path, |path| path == "/Orders" || path == "/Me/Trips");
        let arguments = |given: &[Argument<'_>]| {
            let shown: Vec<String> = given.iter().map(|a| format!("{}:{}", a.name.unwrap_or(""), a.value)).collect();
            shown.join(" ")
        };
        steps
            .iter()
            .map(|(upto, step)| match step {
                Step::Key(given) => format!("{upto} key[{}]", arguments(given)),
                Step::Name(name) => format!("{upto} name {name}"),
                Step::Call(name, given) => format!("{upto} call {name}[{}]", arguments(given)),
            })
            .collect()
    }

    #[test]
    fn keys_and_calls_are_told_apart() {
        assert_eq!(shown("/Orders/{order-id}"), ["/Orders name Orders", "/Orders/{order-id} key[:order-id]"]);
        assert_eq!(
            shown("/Orders('{Id}')/Items"),
            ["/Orders name Orders", "/Orders('{Id}') key[:Id]", "/Orders('{Id}')/Items name Items"]
        );
        assert_eq!(
            shown("/Orders(Region='{Region}',Number={Number})"),
            ["/Orders name Orders", "/Orders(Region='{Region}',Number={Number}) key[Region:Region Number:Number]"]
        );
        assert_eq!(shown("/Find(lat={lat},at=@at)"), ["/Find(lat={lat},at=@at) call Find[lat:lat at:@at]"]);
        assert_eq!(shown("/Me/shop.Total()"), ["/Me name Me", "/Me/shop.Total() call shop.Total[]"]);
        assert_eq!(shown("/Me/Trips/Id1={Id1},Id2={Id2}")[2], "/Me/Trips/Id1={Id1},Id2={Id2} key[Id1:Id1 Id2:Id2]");
    }

    #[test]
    fn slashes_inside_of_calls_do_not_split() {
        assert_eq!(shown("/a(b='{c/d}')/e"), ["/a(b='{c/d}') call a[b:c/d]", "/a(b='{c/d}')/e name e"]);
    }
}
