//! The least privileged permission of a request, in one line.

use crate::ir::{Grant, Scheme};
use crate::lower::source_text::DocLine;
use crate::merge::Need;

/// What is said of the permissions that a request needs.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum LeastPrivileged {
    /// The permissions with the kinds of sign-in they are for.
    Permissions(DocLine),
    /// No kind of sign-in is supported.
    Unsupported,
    /// Only permissions that read are known, and the request changes something.
    Unclear,
}

impl LeastPrivileged {
    /// What is said of one request.
    pub fn new(need: &Need) -> Self {
        if need.reading.keys().any(|scheme| !need.requirement.schemes.contains_key(scheme)) {
            return Self::Unclear;
        }
        let in_scheme = |scheme: Scheme| need.requirement.schemes.get(&scheme).and_then(|grants| least(grants));
        let work = in_scheme(Scheme::DelegatedWork);
        let personal = in_scheme(Scheme::DelegatedPersonal);
        let mut kinds: Vec<(DocLine, &'static str)> = Vec::new();
        match (work, personal) {
            (Some(work), Some(personal)) if work != personal => {
                kinds.push((work, "delegated, work account"));
                kinds.push((personal, "delegated, personal account"));
            }
            (Some(work), _) => kinds.push((work, "delegated")),
            (None, Some(personal)) => kinds.push((personal, "delegated, personal account")),
            (None, None) => {}
        }
        let mut phrases = Vec::new();
        match (in_scheme(Scheme::Application), kinds.as_slice()) {
            (Some(application), [(permission, "delegated")]) if application == *permission => {
                phrases.push(DocLine::fill("{} (delegated, application)", &[&application]));
            }
            (application, kinds) => {
                for (permission, kind) in kinds {
                    phrases.push(DocLine::fill("{} ({})", &[permission, &DocLine::fixed(kind)]));
                }
                phrases.extend(application.map(|permission| DocLine::fill("{} (application)", &[&permission])));
            }
        }
        if phrases.is_empty() { Self::Unsupported } else { Self::Permissions(DocLine::join(&phrases, ", ")) }
    }
}

/// The least privileged permission of a scheme, with those that it needs besides.
fn least(grants: &[Grant]) -> Option<DocLine> {
    let first = grants.first()?;
    let mut together = vec![first.permission.as_str()];
    let mut last = first;
    while let [other] = last.also_requires.as_slice() {
        if together.contains(&other.as_str()) {
            break;
        }
        together.push(other);
        let Some(next) = grants.iter().find(|grant| grant.permission == *other) else {
            return Some(joined(&together, " with "));
        };
        last = next;
    }
    let needed = joined(&together, " with ");
    let others: Vec<&str> = last.also_requires.iter().map(String::as_str).collect();
    if others.len() < 2 {
        return Some(needed);
    }
    Some(DocLine::fill("{} with {}", &[&needed, &joined(&others, " or ")]))
}

fn joined(names: &[&str], separator: &'static str) -> DocLine {
    let names: Vec<DocLine> = names.iter().map(|name| DocLine::code(name)).collect();
    DocLine::join(&names, separator)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::ir::Requirement;

    fn grant(permission: &str, also_requires: &[&str]) -> Grant {
        let also_requires = also_requires.iter().map(|name| (*name).to_owned()).collect();
        Grant { permission: permission.to_owned(), least: true, also_requires }
    }

    fn shown(schemes: &[(Scheme, &[Grant])]) -> String {
        let schemes = schemes.iter().map(|(scheme, grants)| (*scheme, grants.to_vec())).collect();
        let need = Need { requirement: Requirement { schemes }, page: None, reading: BTreeMap::new() };
        match LeastPrivileged::new(&need) {
            LeastPrivileged::Permissions(line) => line.as_str().to_owned(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn schemes_with_one_permission_share_it() {
        let (read, all) = ([grant("A.Read", &[])], [grant("A.Read.All", &[]), grant("B.Read.All", &[])]);
        let work = (Scheme::DelegatedWork, &read[..]);
        assert_eq!(shown(&[work, (Scheme::Application, &read)]), "`A.Read` (delegated, application)");
        assert_eq!(
            shown(&[work, (Scheme::DelegatedPersonal, &read), (Scheme::Application, &all)]),
            "`A.Read` (delegated), `A.Read.All` (application)"
        );
        assert_eq!(
            shown(&[work, (Scheme::DelegatedPersonal, &all)]),
            "`A.Read` (delegated, work account), `A.Read.All` (delegated, personal account)"
        );
        assert_eq!(shown(&[]), "Unsupported");
    }

    #[test]
    fn permissions_that_need_others_name_them() {
        let mutual = [grant("A", &["B"]), grant("B", &["C"]), grant("C", &["A"])];
        assert_eq!(shown(&[(Scheme::Application, &mutual)]), "`A` with `B` with `C` (application)");
        let one_of = [grant("A", &["B", "C"])];
        assert_eq!(shown(&[(Scheme::Application, &one_of)]), "`A` with `B` or `C` (application)");
    }

    #[test]
    fn a_request_of_which_only_reading_permissions_are_known_names_none() {
        let reading = BTreeMap::from([(Scheme::Application, vec!["A.Read".to_owned()])]);
        let need = Need { requirement: Requirement::default(), page: None, reading };
        assert_eq!(LeastPrivileged::new(&need), LeastPrivileged::Unclear);
    }
}
