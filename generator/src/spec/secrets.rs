//! `secrets.yaml`: which properties and parameters hold secrets.

use std::collections::{BTreeMap, BTreeSet};

use super::decode::Problems;
use super::tree::Node;
use super::yaml;
use crate::diagnostics::Diagnostics;
use crate::secrets::Secrets;
use crate::source::SourceFile;

/// The path of the file, relative to `specs/`: it is one list for all versions.
pub const SECRETS_PATH: &str = "secrets.yaml";

const SECTIONS: [&str; 3] = ["masked", "harmless", "harmless-names"];

/// Reads the list of secrets.
///
/// `masked` and `harmless` map the full names of types and operations to names of properties and parameters;
/// `harmless-names` lists names that hold no secret anywhere.
///
/// # Errors
///
/// All that is wrong with the file: unknown keys, owners without a namespace, names that are there twice.
pub fn read_secrets(file: &SourceFile) -> Result<Secrets, Diagnostics> {
    let document = yaml::read(file).map_err(|problem| Diagnostics::from(*problem))?;
    let mut problems = Problems::new(&document);
    let (mut masked, mut harmless, mut harmless_names) = (None, None, None);
    for section in problems.map(&document.root, "the list of secrets").unwrap_or_default() {
        let node = &section.node;
        match &*section.key {
            "masked" => {
                let found = by_owner(&mut problems, node);
                problems.once(&mut masked, section, found);
            }
            "harmless" => {
                let found = by_owner(&mut problems, node);
                problems.once(&mut harmless, section, found);
            }
            "harmless-names" => {
                let found = names(&mut problems, node);
                problems.once(&mut harmless_names, section, found);
            }
            _ => problems.unknown_key(section, "the list of secrets", &SECTIONS),
        }
    }
    let (masked, harmless) = (masked.unwrap_or_default(), harmless.unwrap_or_default());
    for (owner, names) in &masked {
        let both = harmless.get(owner).into_iter().flat_map(|harmless: &BTreeSet<String>| names.intersection(harmless));
        for name in both {
            let message = format!("`{name}` of `{owner}` is both masked and harmless");
            problems.add("spec::duplicate", document.root.at, message, "remove one of them".to_owned());
        }
    }
    Diagnostics::check(problems.into_vec())?;
    Ok(Secrets { masked, harmless, harmless_names: harmless_names.unwrap_or_default() })
}

/// Names by the full name of the type or operation that has them.
fn by_owner(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<BTreeMap<String, BTreeSet<String>>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in problems.map(node, "this section")? {
        if !entry.key.contains('.') {
            let message = format!("`{}` has no namespace", entry.key);
            let remedy = "write it in full, such as `microsoft.graph.user`".to_owned();
            problems.add("spec::bad-value", entry.key_at, message, remedy);
        } else if found.contains_key(&*entry.key) {
            problems.duplicate(entry);
        }
        let names = names(problems, &entry.node).unwrap_or_default();
        found.entry(entry.key.to_string()).or_default().extend(names);
    }
    Some(found)
}

/// A list of names, each once.
fn names(problems: &mut Problems<'_>, node: &Node<'_>) -> Option<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for item in problems.list(node, "names")? {
        let Some(name) = problems.string(item) else { continue };
        if found.contains(&name) {
            let remedy = "remove one of them".to_owned();
            problems.add("spec::duplicate", item.at, format!("duplicate name `{name}`"), remedy);
        }
        found.insert(name);
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Secrets, Diagnostics> {
        read_secrets(&SourceFile::new(SECRETS_PATH, text))
    }

    fn codes(text: &str) -> Vec<&'static str> {
        read(text).expect_err("refused").iter().map(|diagnostic| diagnostic.code).collect()
    }

    #[test]
    fn sections_may_be_missing() {
        assert_eq!(read("masked: {}\n").expect("valid"), Secrets::default());
    }

    #[test]
    fn what_is_wrong_is_refused_with_its_place() {
        assert_eq!(codes("mask: {}\n"), ["spec::unknown-key"]);
        assert_eq!(codes("masked:\n  user: [password]\n"), ["spec::bad-value"]);
        assert_eq!(codes("masked:\n  a.b: [x, x]\n"), ["spec::duplicate"]);
        assert_eq!(codes("masked:\n  a.b: [x]\nharmless:\n  a.b: [x]\n"), ["spec::duplicate"]);
        assert_eq!(codes("masked: [x]\n"), ["spec::wrong-kind"]);
    }
}
