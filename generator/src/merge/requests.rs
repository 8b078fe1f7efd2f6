//! Resolves the request lines of a page, and reports where they differ from the metadata.

use super::Class;
use super::context::Context;
use super::operation::overload_path;
use super::report::PageReport;
use crate::ir::{DocumentedOperation, ElementPath, PageFact, RequestLine};
use crate::resolve::{Liberty, Resolved, Step, StepKind, Unresolved};

/// A request line with the result of resolving it.
pub(super) struct Walked<'p, 'c> {
    pub line: &'p RequestLine,
    pub result: Result<Resolved<'c>, Unresolved>,
}

/// Returns the fact for a request line.
pub(super) fn fact(line: &RequestLine) -> PageFact {
    PageFact::Request(format!("{} {}", line.method, line.path))
}

/// Resolves all request lines of a page.
pub(super) fn walk<'p, 'c>(context: &'c Context<'_>, page: &'p DocumentedOperation) -> Vec<Walked<'p, 'c>> {
    let walked = |line| Walked { line, result: context.resolver.resolve(&line.method, &line.path) };
    page.requests.iter().map(walked).collect()
}

/// Reports where a resolved request line deviates from the metadata.
pub(super) fn note_liberties(
    context: &Context<'_>,
    line: &RequestLine,
    resolved: &Resolved<'_>,
    report: &mut PageReport<'_>,
) {
    for liberty in &resolved.liberties {
        let at = |name: &str| element_of(context, resolved, name);
        match liberty {
            Liberty::OtherCase { written, meant } => {
                report.note(Class::RequestCase, fact(line), written, at(meant), meant);
            }
            Liberty::ImpliedCast { to, candidates } => {
                let metadata = match candidates {
                    0 | 1 => format!("needs a cast to {to}"),
                    _ => format!("needs a cast, such as to {to}, which is one of {candidates} types"),
                };
                report.note(Class::RequestCast, fact(line), "no cast", Some(ElementPath::of(to)), metadata);
            }
            Liberty::OtherMethod(name) => {
                let metadata = "an action, called by POST";
                report.note(Class::RequestMethod, fact(line), &line.method, at(name), metadata);
            }
            Liberty::MissingArguments(name) => {
                let requires = "requires arguments";
                report.note(Class::RequestArguments, fact(line), "no arguments", at(name), requires);
            }
            // A literal key, or `...` for further segments, is no disagreement.
            Liberty::LiteralKey(_) | Liberty::Ellipsis => {}
        }
    }
}

/// Returns the element that a name in a request line means: a step, or a parameter of a called operation.
fn element_of(context: &Context<'_>, resolved: &Resolved<'_>, name: &str) -> Option<ElementPath> {
    resolved.steps.iter().find_map(|step| {
        let (simple, path) = element(context, step)?;
        if simple == name {
            return Some(path);
        }
        let StepKind::Operation(bound) = &step.kind else { return None };
        let mut parameters = bound.overloads.first()?.call_parameters().iter();
        parameters.any(|parameter| parameter.name == name).then(|| path.child(name))
    })
}

/// Returns a step's name in the model and its full path.
fn element(context: &Context<'_>, step: &Step<'_>) -> Option<(String, ElementPath)> {
    let in_container = |name: &str| {
        let (namespace, container) = context.model.container()?;
        Some((name.to_owned(), ElementPath::new(format!("{namespace}.{}/{name}", container.name))))
    };
    match &step.kind {
        StepKind::EntitySet(name, _)
        | StepKind::Singleton(name, _)
        | StepKind::ActionImport(name, _)
        | StepKind::FunctionImport(name, ..) => in_container(name),
        StepKind::Navigation(owner, name, _) | StepKind::Property(owner, name, _) => {
            Some(((*name).to_owned(), ElementPath::of(owner).child(name)))
        }
        StepKind::Cast(name) => Some((name.name().to_owned(), ElementPath::of(name))),
        StepKind::Operation(bound) => {
            let overload = bound.overloads.first()?;
            Some((bound.name.name().to_owned(), overload_path(context, bound.name, overload)))
        }
        _ => None,
    }
}
