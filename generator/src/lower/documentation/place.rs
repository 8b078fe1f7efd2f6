//! Where in the model a request leads, hence on which method its facts belong.

use crate::ir::QualifiedName;
use crate::resolve::{Place as Target, Resolved, StepKind};

/// A place with a method of its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// An entity set, singleton or import of the container.
    Root(String),
    /// A property of a type that a path can go on from, with the type that declares it.
    Member(QualifiedName, String),
    /// A bound operation.
    Operation {
        /// Its full name.
        name: QualifiedName,
        /// What it is bound to.
        binding: QualifiedName,
        /// Whether it is bound to many of it.
        on_collection: bool,
    },
}

/// Where a request leads.
#[derive(Clone, Debug)]
pub(super) struct Located {
    pub place: Place,
    /// What follows the place in the path: `/{id}`, `/$ref`, nothing.
    pub rest: String,
    /// Whether the place is an action or function, bound or not.
    pub is_operation: bool,
    /// Whether the place has many of its type.
    pub is_collection: bool,
}

/// The place of a request.
pub(super) fn locate(resolved: &Resolved<'_>) -> Option<Located> {
    let mut rest = Vec::new();
    for step in resolved.steps.iter().rev() {
        let is_operation =
            matches!(step.kind, StepKind::ActionImport(..) | StepKind::FunctionImport(..) | StepKind::Operation(_));
        let place = match &step.kind {
            StepKind::EntitySet(name, _)
            | StepKind::Singleton(name, _)
            | StepKind::ActionImport(name, _)
            | StepKind::FunctionImport(name, _, _) => Place::Root((*name).to_owned()),
            StepKind::Navigation(declaring, name, _) | StepKind::Property(declaring, name, _) => {
                Place::Member((*declaring).clone(), (*name).to_owned())
            }
            StepKind::Operation(bound) => Place::Operation {
                name: bound.name.clone(),
                binding: bound.binding.clone(),
                on_collection: bound.on_collection,
            },
            StepKind::Key(_) => {
                rest.push("/{id}".to_owned());
                continue;
            }
            // An implied cast has no segment.
            StepKind::Cast(to) => {
                rest.extend((!step.segment.is_empty()).then(|| format!("/{to}")));
                continue;
            }
            StepKind::PathAddress(_) => {
                rest.push(":/{path}:".to_owned());
                continue;
            }
            StepKind::Ref | StepKind::Value | StepKind::Count | StepKind::Batch => {
                rest.push(format!("/{}", step.segment));
                continue;
            }
        };
        rest.reverse();
        let is_collection = matches!(step.place, Target::Typed { collection: true, .. });
        return Some(Located { place, rest: rest.concat(), is_operation, is_collection });
    }
    None
}
