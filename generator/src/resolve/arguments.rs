//! Argument lists of function calls, and how they match overloads.

use super::Argument;
use crate::ir::{Operation, Parameter, QualifiedName, TermKey};

/// Parses a list such as `a='{a}',b={b}`. Commas inside quotes, brackets or placeholders do not separate arguments.
pub(super) fn parse(list: &str) -> Vec<Argument> {
    let mut arguments = Vec::new();
    let (mut start, mut quoted, mut depth) = (0, false, 0u32);
    let bytes = list.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'\'' => quoted = !quoted,
            b'{' | b'[' | b'(' if !quoted => depth += 1,
            b'}' | b']' | b')' if !quoted => depth = depth.saturating_sub(1),
            b',' if !quoted && depth == 0 => {
                arguments.extend(argument(&list[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    arguments.extend(argument(&list[start..]));
    arguments
}

fn argument(text: &str) -> Option<Argument> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let named = text.split_once('=').filter(|(name, _)| {
        !name.trim().is_empty()
            && name.trim().bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
    });
    Some(match named {
        Some((name, value)) => Argument { name: name.trim().to_owned(), value: value.trim().to_owned() },
        None => Argument { name: String::new(), value: text.to_owned() },
    })
}

/// How well arguments match the parameters of an overload. The best match comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Every argument names a parameter, and every required parameter has an argument.
    Exact,
    /// Like `Exact`, but names differ in case; or there is one argument without a name and only one parameter is
    /// required.
    Loose,
    /// There are no arguments, although some parameters are required.
    Missing,
}

/// Returns how well a list of arguments matches an overload; `None` if it does not match.
pub(super) fn fit(operation: &Operation, arguments: &[Argument]) -> Option<Fit> {
    let parameters = operation.call_parameters();
    if let ([argument], [parameter, rest @ ..]) = (arguments, parameters)
        && argument.name.is_empty()
        && rest.iter().all(is_optional)
    {
        // `search('text')`: a value without a name. A placeholder for the whole list, such as `f({arguments})`, looks
        // the same.
        let _ = parameter;
        return Some(Fit::Loose);
    }
    let named = |name: &str, exact: bool| {
        parameters
            .iter()
            .any(|parameter| if exact { parameter.name == name } else { parameter.name.eq_ignore_ascii_case(name) })
    };
    let given =
        |parameter: &Parameter| arguments.iter().any(|argument| argument.name.eq_ignore_ascii_case(&parameter.name));
    let complete = parameters.iter().all(|parameter| is_optional(parameter) || given(parameter));
    match arguments {
        [] if complete => Some(Fit::Exact),
        [] => Some(Fit::Missing),
        _ if !complete => None,
        _ if arguments.iter().all(|argument| named(&argument.name, true)) => Some(Fit::Exact),
        _ if arguments.iter().all(|argument| named(&argument.name, false)) => Some(Fit::Loose),
        _ => None,
    }
}

fn is_optional(parameter: &Parameter) -> bool {
    let term = TermKey { term: QualifiedName::new("Org.OData.Core.V1", "OptionalParameter"), qualifier: None };
    parameter.annotations.contains_key(&term)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn argument_lists_are_parsed() {
        let found = parse("a='x,y',b={c, d}, e=@p,'it''s'");
        let found: Vec<_> = found.iter().map(|argument| (argument.name.as_str(), argument.value.as_str())).collect();
        assert_eq!(found, [("a", "'x,y'"), ("b", "{c, d}"), ("e", "@p"), ("", "'it''s'")]);
        assert_eq!(parse(""), []);
        assert_eq!(parse("'a=b'")[0].name, "");
    }
}
