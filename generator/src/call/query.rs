//! Translates query options and headers into methods of a request.

use super::expression::Expression;
use super::percent_decoded;

/// Parses the options of a query string, and decodes them.
pub(super) fn options(query: &str) -> Vec<(String, String)> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decoded(name), decoded(value))
        })
        .collect()
}

/// Decodes percent-encoding and `+`, which means a space in queries.
fn decoded(text: &str) -> String {
    percent_decoded(&text.replace('+', " "))
}

/// Adds a query option.
pub(super) fn with_option(request: Expression, name: &str, value: &str) -> Expression {
    let text = || vec![Expression::text(value)];
    let number =
        || value.parse::<u32>().ok().filter(|number| number.to_string() == value).map(serde_json::Number::from);
    match (name, number()) {
        ("$select" | "$orderby", _) if !value.is_empty() && !value.contains(['(', '\'']) => {
            let names: Vec<&str> = value.split(',').collect();
            let method = if name == "$select" { "select" } else { "order_by" };
            let argument = match names.as_slice() {
                [only] => Expression::text(only),
                names => Expression::Array(names.iter().copied().map(Expression::text).collect()),
            };
            request.method(method, vec![argument])
        }
        ("$expand", _) => request.method("expand", text()),
        ("$filter", _) => request.method("filter", text()),
        ("$search", _) => request.method("search", text()),
        ("$top", Some(number)) => request.method("top", vec![Expression::number(&number, "")]),
        ("$skip", Some(number)) => request.method("skip", vec![Expression::number(&number, "")]),
        ("$count", _) if matches!(value, "true" | "false") => {
            request.method("count", vec![Expression::bool(value == "true")])
        }
        _ => request.method("query", vec![Expression::text(name), Expression::text(value)]),
    }
}

/// Adds a header. Leaves out headers that the client sets itself.
pub(super) fn with_header(request: Expression, name: &str, value: &str) -> Expression {
    let text = || vec![Expression::text(value)];
    match name.to_ascii_lowercase().as_str() {
        "authorization" | "accept" | "content-type" | "content-length" | "host" | "user-agent" => request,
        "consistencylevel" if value == "eventual" => request.method("eventual", Vec::new()),
        "if-match" => request.method("if_match", text()),
        "prefer" => request.method("prefer", text()),
        _ => request.method("header", vec![Expression::text(name), Expression::text(value)]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_options_are_split_and_decoded() {
        let options = options("$filter=a%20eq+'x%26y'&$top=5&$count");
        let options: Vec<_> = options.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(options, [("$filter", "a eq 'x&y'"), ("$top", "5"), ("$count", "")]);
    }
}
