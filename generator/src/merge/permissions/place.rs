//! Resolves a path of the permissions document, or finds the reason why it does not resolve.

use crate::ir::{Primitive, TypeName, UnresolvedClass};
use crate::resolve::{Key, Liberty, Method, Place as Target, Reason, Resolved, Resolver, StepKind, Unresolved};

/// The result of resolving a path with a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// This version has the path, in this spelling. There are several spellings if a placeholder stands for a property.
    Here(Vec<String>),
    /// This version does not have the path, for this reason.
    Elsewhere(UnresolvedClass, String),
}

/// Resolves a request of the permissions document.
pub(super) fn find(resolver: &Resolver<'_>, others: &[(&str, Resolver<'_>)], method: &str, path: &str) -> Place {
    if let Some(reason) = malformed(path) {
        return Place::Elsewhere(UnresolvedClass::DocumentError, reason);
    }
    let unresolved = match resolve(resolver, method, path) {
        Ok(resolved) => {
            return match objection(resolver, method, path, &resolved) {
                Some(reason) => Place::Elsewhere(UnresolvedClass::DocumentError, reason),
                None => Place::Here(vec![spelled(resolver, &resolved)]),
            };
        }
        Err(unresolved) => unresolved,
    };
    if matches!(unresolved.reason, Reason::NotACollection { .. }) {
        let found = of_properties(resolver, method, path, &unresolved.segment);
        if !found.is_empty() {
            return Place::Here(found);
        }
    }
    let has_it = |(_, other): &&(&str, Resolver<'_>)| {
        resolve(other, method, path).is_ok_and(|resolved| objection(other, method, path, &resolved).is_none())
    };
    if let Some((name, _)) = others.iter().find(has_it) {
        return Place::Elsewhere(UnresolvedClass::OtherVersion, format!("only in {name}"));
    }
    let class = if is_mistake(&unresolved) { UnresolvedClass::DocumentError } else { UnresolvedClass::Gone };
    Place::Elsewhere(class, unresolved.to_string())
}

/// Resolves a request, and accepts more deviations in function calls than the request lines of pages need: the document
/// has parameter names that differ from the model's (`exclusiveEndDateTime` for `exclusiveIntervalEndDateTime`), and
/// calls bound functions `Default.findByKbNumber`. The name and binding of a function suffice to identify it.
fn resolve<'r>(resolver: &'r Resolver<'_>, method: &str, path: &str) -> Result<Resolved<'r>, Unresolved> {
    let as_written = resolver.resolve(method, path);
    let Err(unresolved) = as_written else { return as_written };
    let by_name = called_by_name(path);
    if by_name == path {
        return Err(unresolved);
    }
    let is_call = |resolved: &Resolved<'_>| {
        // A name without its arguments may have been resolved as a key.
        !resolved.liberties.iter().any(is_literal)
    };
    resolver.resolve(method, &by_name).ok().filter(is_call).ok_or(unresolved)
}

/// Removes argument lists and the qualifier `Default` from a path.
fn called_by_name(path: &str) -> String {
    let segments = path.split('/').map(|segment| {
        let name = segment.split_once('(').map_or(segment, |(name, _)| if name.is_empty() { segment } else { name });
        name.strip_prefix("Default.").unwrap_or(name)
    });
    segments.collect::<Vec<_>>().join("/")
}

/// Returns the paths for a placeholder that stands for a property: `thumbnails/{id}/{id}` means `…/small`, `…/medium`
/// and so on, `{streamObjectType}` any of the streams.
fn of_properties(resolver: &Resolver<'_>, method: &str, path: &str, placeholder: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in path.match_indices(&format!("/{placeholder}")) {
        let (before, after) = (&path[..at], &path[at + 1 + placeholder.len()..]);
        let Ok(owner) = resolver.resolve(Method::Get.as_str(), before) else { continue };
        let Target::Typed { name: TypeName::Named(name), collection: false } = owner.place() else { continue };
        if objection(resolver, method, path, &owner).is_some() || owner.liberties.iter().any(is_literal) {
            continue;
        }
        let properties = resolver.model().lineage(&name).into_iter().flat_map(|(_, structure)| &structure.properties);
        let (streams, others): (Vec<_>, Vec<_>) =
            properties.partition(|(_, property)| property.type_ref.name == TypeName::Primitive(Primitive::Stream));
        // If the type has streams, the placeholder means one of them; otherwise a complex property, such as a
        // thumbnail.
        let complex = others.into_iter().filter(|(_, property)| {
            matches!(property.type_ref.name, TypeName::Named(_)) && !property.type_ref.collection
        });
        let addressed = if streams.is_empty() { complex.collect() } else { streams };
        for (property, _) in addressed {
            let path = format!("{before}/{property}{after}");
            found.extend(resolve(resolver, method, &path).ok().map(|resolved| spelled(resolver, &resolved)));
        }
    }
    found
}

fn is_literal(liberty: &Liberty) -> bool {
    matches!(liberty, Liberty::LiteralKey(_))
}

/// Returns the path in the model's spelling. One path of the document has a query, which needs other permissions than
/// the path without the query.
fn spelled(resolver: &Resolver<'_>, resolved: &Resolved<'_>) -> String {
    let path = resolver.canonical_path(resolved);
    match &resolved.query {
        Some(query) => format!("{path}?{query}"),
        None => path,
    }
}

/// Returns the error in the syntax of a path.
fn malformed(path: &str) -> Option<String> {
    if !path.starts_with('/') {
        return Some("a path starts with a slash".to_owned());
    }
    let (path, _) = path.split_once('?').unwrap_or((path, ""));
    path.trim_end_matches('/').split('/').skip(1).find_map(|segment| {
        let segment = segment.trim_end_matches(':');
        let is_empty_call = segment.starts_with('(') && !segment.starts_with("({") && !segment.starts_with("('");
        let closes_late = segment.find(')').is_some_and(|at| at + 1 < segment.len());
        let (plain, _) = segment.split_once('(').unwrap_or((segment, ""));
        let has_assignment = plain.contains('=') && !plain.starts_with('{');
        let is_glued =
            plain.find('{').is_some_and(|at| at > 0) || plain.find('}').is_some_and(|at| at + 1 < plain.len());
        let is_wrong = segment.is_empty() || is_empty_call || closes_late || has_assignment || is_glued;
        is_wrong.then(|| format!("`{segment}` is not a segment"))
    })
}

/// Returns the reason to reject a path although it resolves.
fn objection(resolver: &Resolver<'_>, method: &str, path: &str, resolved: &Resolved<'_>) -> Option<String> {
    let action = resolved.liberties.iter().find_map(|liberty| match liberty {
        Liberty::OtherMethod(name) => Some(name),
        _ => None,
    });
    if let Some(name) = action {
        return Some(format!("`{name}` is an action, which {} does not call", method));
    }
    resolved.steps.iter().find_map(|step| {
        let StepKind::Key(Key::Literal(key)) = &step.kind else { return None };
        if is_sample(key) {
            return Some(format!("`{key}` stands where a placeholder belongs"));
        }
        is_member(resolver, path, key).then(|| format!("a key is missing before `{key}`"))
    })
}

/// Whether a literal key is a sample value of some tenant, or a placeholder without braces. Other literal keys, such as
/// `sites/root`, `mailFolders/inbox` or `authenticationMethodConfigurations/fido2`, are names defined by the service.
fn is_sample(key: &str) -> bool {
    let digits = key.bytes().filter(u8::is_ascii_digit).count();
    key.eq_ignore_ascii_case("id") || key.ends_with("-id") || (key.len() >= 16 && digits >= 8)
}

/// Whether a literal key is a name defined by the service. Pages also write `{id}$ref` and samples.
pub(super) fn names_itself(key: &str) -> bool {
    !is_sample(key) && !key.contains(['{', '}', '$', '='])
}

/// Whether a segment that was resolved as a key is the name of a member of the item: `groups/onPremisesSyncBehavior`.
fn is_member(resolver: &Resolver<'_>, path: &str, key: &str) -> bool {
    let Some((before, after)) = path.split_once(&format!("/{key}")) else { return false };
    let Ok(resolved) = resolver.resolve(Method::Get.as_str(), &format!("{before}/{{id}}/{key}{after}")) else {
        return false;
    };
    resolved
        .steps
        .iter()
        .any(|step| step.segment == *key && matches!(step.kind, StepKind::Navigation(..) | StepKind::Operation(_)))
}

/// Whether a path does not resolve because of an error in the document, and not because the element was removed.
fn is_mistake(unresolved: &Unresolved) -> bool {
    match &unresolved.reason {
        Reason::UnknownMethod | Reason::ForeignUrl | Reason::EmptyPath | Reason::NotACollection { .. } => true,
        // The operation is bound to the collection instead of the item or vice versa: a key is missing or superfluous.
        Reason::BoundElsewhere { on, bound_to } => {
            let one = on.trim_start_matches("Collection(").trim_end_matches(')');
            bound_to
                .iter()
                .any(|bound| bound != on && bound.trim_start_matches("Collection(").trim_end_matches(')') == one)
        }
        Reason::NoSuchMember { .. } | Reason::NotInContainer => {
            unresolved.nearest.iter().any(|near| is_letter_apart(near, &unresolved.segment))
        }
        _ => false,
    }
}

/// Whether the names differ by one additional letter: `user` and `users`, `Policies` and `Polices`.
fn is_letter_apart(a: &str, b: &str) -> bool {
    let (a, b) = (a.to_ascii_lowercase(), b.to_ascii_lowercase());
    let (long, short) = if a.len() > b.len() { (a, b) } else { (b, a) };
    long.len() == short.len() + 1
        && (0..long.len()).any(|at| {
            long.is_char_boundary(at + 1) && long[..at] == short[..at.min(short.len())] && long[at + 1..] == short[at..]
        })
}
