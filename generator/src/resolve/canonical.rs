//! The canonical path of a resolved URL: the same for every spelling of the URL.

use std::fmt::Write as _;

use super::{Argument, Key, Resolved, Resolver, StepKind};
use crate::ir::{Operation, QualifiedName, TypeName};

/// Replaces every placeholder of a key.
const KEY: &str = "{id}";
/// Replaces a path below an item.
const PATH: &str = "{path}";

impl Resolver<'_> {
    /// Returns the path of a resolved URL, without its query, in the model's spelling: names in the model's case,
    /// `{id}` for every placeholder of a key, `name={name}` for every argument, operations of other namespaces by their
    /// full name.
    ///
    /// Casts that the URL omits stay omitted. A literal key stays as it is, since `sites/root` differs from other
    /// sites.
    pub fn canonical_path(&self, resolved: &Resolved<'_>) -> String {
        let mut path = String::new();
        // The path of an item needs a closing colon if a segment follows.
        let mut open = false;
        for (at, step) in resolved.steps.iter().enumerate() {
            if matches!(step.kind, StepKind::Cast(_)) && step.segment.is_empty() {
                continue;
            }
            if std::mem::take(&mut open) {
                path.push(':');
            }
            match &step.kind {
                StepKind::EntitySet(name, _)
                | StepKind::Singleton(name, _)
                | StepKind::ActionImport(name, _)
                | StepKind::Navigation(_, name, _)
                | StepKind::Property(_, name, _) => push(&mut path, name),
                StepKind::FunctionImport(name, import, arguments) => {
                    push(&mut path, name);
                    self.arguments(&mut path, self.model.operations(&import.function), arguments);
                }
                StepKind::Key(Key::Placeholder(_)) => push(&mut path, KEY),
                StepKind::Key(Key::Literal(value)) => push(&mut path, value),
                StepKind::Key(Key::Named(arguments)) => {
                    let of = resolved.steps[..at].last().map(|step| &step.place);
                    let of = of.and_then(|place| match place {
                        super::Place::Typed { name: TypeName::Named(name), .. } => Some(name),
                        _ => None,
                    });
                    named(&mut path, arguments, |given| self.property_name(of?, given));
                }
                StepKind::Cast(to) => push(&mut path, to.as_str()),
                StepKind::Operation(bound) => {
                    let is_short = Some(bound.name.namespace()) == self.container_namespace();
                    push(&mut path, if is_short { bound.name.name() } else { bound.name.as_str() });
                    let overloads: Vec<&Operation> = bound.overloads.clone();
                    self.arguments(&mut path, overloads, &bound.arguments);
                }
                StepKind::PathAddress(_) => {
                    path.push(':');
                    push(&mut path, PATH);
                    open = true;
                }
                StepKind::Ref => push(&mut path, "$ref"),
                StepKind::Value => push(&mut path, "$value"),
                StepKind::Count => push(&mut path, "$count"),
                StepKind::Batch => push(&mut path, "$batch"),
            }
        }
        path
    }

    fn arguments<'o>(
        &self,
        path: &mut String,
        overloads: impl IntoIterator<Item = &'o Operation>,
        arguments: &[Argument],
    ) {
        if arguments.is_empty() {
            return;
        }
        let parameters: Vec<&str> = overloads
            .into_iter()
            .flat_map(|overload| overload.call_parameters())
            .map(|parameter| parameter.name.as_str())
            .collect();
        named(path, arguments, |given| {
            // A value without a name belongs to the first parameter.
            if given.is_empty() {
                return parameters.first().copied();
            }
            parameters.iter().copied().find(|name| name.eq_ignore_ascii_case(given))
        });
    }

    /// Returns the name of a structural property in the model's case.
    fn property_name(&self, of: &QualifiedName, given: &str) -> Option<&str> {
        let mut lineage = self.lineage(of).into_iter();
        lineage.find_map(|(_, structure)| {
            let mut names = structure.properties.keys();
            names.find(|name| name.eq_ignore_ascii_case(given)).map(String::as_str)
        })
    }
}

fn push(path: &mut String, segment: &str) {
    path.push('/');
    path.push_str(segment);
}

/// Appends `(a={a},b={b})` to the last segment.
fn named<'n>(path: &mut String, arguments: &[Argument], meant: impl Fn(&str) -> Option<&'n str>) {
    path.push('(');
    for (at, argument) in arguments.iter().enumerate() {
        let name = meant(&argument.name).unwrap_or(&argument.name);
        let comma = if at > 0 { "," } else { "" };
        // Writing to a String cannot fail.
        let _ = write!(path, "{comma}{name}={{{name}}}");
    }
    path.push(')');
}
