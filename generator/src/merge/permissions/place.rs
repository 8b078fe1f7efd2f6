//! Where a path of the permissions document stands in the model, or why it stands nowhere.

use crate::ir::{Primitive, TypeName, UnresolvedClass};
use crate::resolve::{Key, Liberty, Method, Place as Target, Reason, Resolved, Resolver, StepKind, Unresolved};

/// What became of a path and method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// This version has it, under this spelling; several where a placeholder stands for a property.
    Here(Vec<String>),
    /// It hasn't, for this reason.
    Elsewhere(UnresolvedClass, String),
}

/// Finds the place of a request.
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

/// Resolves a request, with more good will towards functions than a request line of a page needs: the document names
/// parameters that differ from the model's (`exclusiveEndDateTime` for `exclusiveIntervalEndDateTime`), and calls bound
/// functions `Default.findByKbNumber`. What a function is called and bound to is enough to know which one is meant.
fn resolve<'r>(resolver: &'r Resolver<'_>, method: &str, path: &str) -> Result<Resolved<'r>, Unresolved> {
    let as_written = resolver.resolve(method, path);
    let Err(unresolved) = as_written else { return as_written };
    let by_name = called_by_name(path);
    if by_name == path {
        return Err(unresolved);
    }
    let is_call = |resolved: &Resolved<'_>| {
        // Without its arguments a name can be taken for a key.
        !resolved.liberties.iter().any(is_literal)
    };
    resolver.resolve(method, &by_name).ok().filter(is_call).ok_or(unresolved)
}

/// The path without argument lists and without the qualifier `Default`.
fn called_by_name(path: &str) -> String {
    let segments = path.split('/').map(|segment| {
        let name = segment.split_once('(').map_or(segment, |(name, _)| if name.is_empty() { segment } else { name });
        name.strip_prefix("Default.").unwrap_or(name)
    });
    segments.collect::<Vec<_>>().join("/")
}

/// The paths that a placeholder for a property stands for: `thumbnails/{id}/{id}` is `…/small`, `…/medium` and so on, and
/// `{streamObjectType}` any of the streams.
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
        // What has streams means one of them; what has none means a value that goes on, such as a thumbnail.
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

/// The model's spelling, with the query that the document has on one path: it needs more than the path without.
fn spelled(resolver: &Resolver<'_>, resolved: &Resolved<'_>) -> String {
    let path = resolver.canonical_path(resolved);
    match &resolved.query {
        Some(query) => format!("{path}?{query}"),
        None => path,
    }
}

/// What is wrong with a path whatever the model has.
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

/// What is wrong with a path that resolves with more good will than it deserves.
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

/// Whether a literal key is one of somebody's tenant, or a placeholder without its braces. Others (`sites/root`,
/// `mailFolders/inbox`, `authenticationMethodConfigurations/fido2`) are names that the service gives.
fn is_sample(key: &str) -> bool {
    let digits = key.bytes().filter(u8::is_ascii_digit).count();
    key.eq_ignore_ascii_case("id") || key.ends_with("-id") || (key.len() >= 16 && digits >= 8)
}

/// Whether a literal key is one that means itself: pages write `{id}$ref` and samples too.
pub(super) fn names_itself(key: &str) -> bool {
    !is_sample(key) && !key.contains(['{', '}', '$', '='])
}

/// Whether what was taken for a key names something that an item has: `groups/onPremisesSyncBehavior`.
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

/// Whether a path that does not resolve is the document's mistake, and not one for something that isn't there.
fn is_mistake(unresolved: &Unresolved) -> bool {
    match &unresolved.reason {
        Reason::UnknownMethod | Reason::ForeignUrl | Reason::EmptyPath | Reason::NotACollection { .. } => true,
        // Bound to one where there are many, or the other way round: a key is missing or one too many.
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

/// Whether one name has a letter that the other lacks: `user` and `users`, `Policies` and `Polices`.
fn is_letter_apart(a: &str, b: &str) -> bool {
    let (a, b) = (a.to_ascii_lowercase(), b.to_ascii_lowercase());
    let (long, short) = if a.len() > b.len() { (a, b) } else { (b, a) };
    long.len() == short.len() + 1
        && (0..long.len()).any(|at| {
            long.is_char_boundary(at + 1) && long[..at] == short[..at.min(short.len())] && long[at + 1..] == short[at..]
        })
}
