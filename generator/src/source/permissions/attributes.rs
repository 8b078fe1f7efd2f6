//! The value of a path: `least=DelegatedWork,Application;AlsoRequires=Policy.Read.All`.

use crate::ir::Scheme;

/// What the value of a path says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Attributes {
    /// The schemes of `least=`.
    pub least: Vec<Scheme>,
    /// The permissions of `AlsoRequires=`.
    pub also_requires: Vec<String>,
    /// What is not understood, as written.
    pub unknown: Vec<String>,
}

/// Reads the value of a path. Keys are matched in any case: the format's text writes `alsoRequires`, its document
/// `AlsoRequires`.
pub(super) fn parse(text: &str) -> Attributes {
    let mut found = Attributes::default();
    for pair in text.split(';').map(str::trim).filter(|pair| !pair.is_empty()) {
        let (key, values) = pair.split_once('=').unwrap_or((pair, ""));
        let values = || values.split(',').map(str::trim).filter(|value| !value.is_empty());
        if key.eq_ignore_ascii_case("least") {
            for value in values() {
                match Scheme::parse(value) {
                    Some(scheme) => found.least.push(scheme),
                    None => found.unknown.push(format!("least={value}")),
                }
            }
        } else if key.eq_ignore_ascii_case("alsorequires") {
            found.also_requires.extend(values().map(str::to_owned));
        } else {
            found.unknown.push(pair.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn pairs_are_read() {
        let found = parse("least=DelegatedWork,Application; AlsoRequires=A.Read,B.Read");
        assert_eq!(found.least, [Scheme::DelegatedWork, Scheme::Application]);
        assert_eq!(found.also_requires, ["A.Read", "B.Read"]);
        assert_eq!(found.unknown, [""; 0]);
        assert_eq!(parse(""), Attributes::default());
    }

    #[test]
    fn what_is_unknown_is_kept_as_written() {
        assert_eq!(parse("least=Everybody;hidden=true;odd").unknown, ["least=Everybody", "hidden=true", "odd"]);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            least in prop::sample::subsequence(Scheme::ALL.to_vec(), 0..=3),
            also_requires in prop::collection::vec("[A-Z][a-zA-Z]{1,8}(\\.[A-Z][a-z]{1,8}){1,2}", 0..3),
            space in " {0,2}",
        ) {
            let names: Vec<&str> = least.iter().map(|scheme| scheme.as_str()).collect();
            let text = format!("least={};{space}AlsoRequires={};", names.join(","), also_requires.join(", "));
            prop_assert_eq!(parse(&text), Attributes { least, also_requires, unknown: Vec::new() });
        }
    }
}
