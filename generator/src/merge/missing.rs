//! Request lines that call actions and functions which the metadata lacks, and the operations that they imply.

use std::collections::BTreeSet;

use super::context::Context;
use super::operation::{documented_parameters, operation_of, parameter};
use super::parameters::text_of;
use super::report::{NOTHING, PageReport};
use super::requests::{self, Walked};
use super::{AddedFact, Class};
use crate::ir::{
    Annotation, Annotations, Deprecation, DocumentedBody, DocumentedOperation, ElementPath, Expression, Facets,
    Operation, OperationKind, Origin, PageFact, Parameter, QualifiedName, RecordExpression, TermKey, TypeName, TypeRef,
};
use crate::resolve::{Key, Place, Reason, StepKind, Unresolved};

/// Reports each request line that does not call an operation of the metadata. If only its last segment is unknown, the
/// page offers to add an operation that is bound to the type before that segment.
pub(super) fn compare(
    context: &Context<'_>,
    page: &DocumentedOperation,
    kind: OperationKind,
    walked: &[Walked<'_, '_>],
    report: &mut PageReport<'_>,
) {
    let mut seen = BTreeSet::new();
    for Walked { line, result } in walked {
        let fact = requests::fact(line);
        let text = format!("{} {}", line.method, line.path);
        let mut unresolved: Option<&Unresolved> = None;
        match result {
            Ok(resolved) if operation_of(context, &resolved.steps).is_some() => continue,
            Ok(resolved) => {
                let found = match resolved.last().map(|step| &step.kind) {
                    Some(StepKind::Navigation(..)) => "a navigation property",
                    Some(StepKind::Property(..)) => "a property",
                    Some(StepKind::EntitySet(..) | StepKind::Singleton(..)) => "an element of the container",
                    Some(StepKind::Key(Key::Placeholder(_))) => "an entity",
                    // A call of an operation that the metadata lacks looks like a literal key.
                    _ => NOTHING,
                };
                if found != NOTHING {
                    report.note(Class::RequestNoOperation, fact, text, None, found);
                    continue;
                }
            }
            Err(error) => unresolved = Some(error),
        }
        let reason = unresolved.map(ToString::to_string).unwrap_or_default();
        let Some((name, binding)) = call(context, page, &line.path) else {
            report.note(Class::RequestUnresolved, fact, text, None, reason);
            continue;
        };
        if !seen.insert((name.clone(), binding.to_string())) {
            continue;
        }
        let (class, metadata) = match unresolved.map(|unresolved| &unresolved.reason) {
            Some(Reason::BoundElsewhere { bound_to, .. }) => {
                (Class::OperationBoundElsewhere, format!("bound to {}", bound_to.join(", ")))
            }
            _ => (Class::OperationDocumentedOnly, NOTHING.to_owned()),
        };
        match operation(context, page, kind, &binding) {
            Ok(operation) => {
                // Overloads of a function differ in their parameters. An action has one overload for each binding type.
                let element = match kind {
                    OperationKind::Action => ElementPath::bound(&name, &binding),
                    OperationKind::Function => ElementPath::overload(&name, &operation),
                };
                let added = AddedFact::Operation { name, operation: Box::new(operation) };
                let addition = report.addition(element, added);
                report.offer(class, fact, text, metadata, addition);
            }
            Err(undeclared) => {
                let element = ElementPath::bound(&name, &binding);
                report.note(class, fact, text, Some(element.clone()), metadata);
                for (fact, of_type) in undeclared {
                    let nearest = context.types.nearest(&of_type).map(|near| format!("nearest is {near}"));
                    let class = Class::OperationUndeclarable;
                    report.note(class, fact, of_type, Some(element.clone()), nearest.unwrap_or_default());
                }
            }
        }
    }
}

/// Returns the operation that a path calls: its name, and the type of the segment before it.
fn call(context: &Context<'_>, page: &DocumentedOperation, path: &str) -> Option<(QualifiedName, TypeRef)> {
    let (before, name) = split_last(path);
    if name.is_empty() || name.starts_with(['{', '$']) {
        return None;
    }
    let name = QualifiedName::parse(name).unwrap_or_else(|| QualifiedName::new(namespace(context, page), name));
    let resolved = context.resolver.resolve("GET", before).ok()?;
    match resolved.place() {
        Place::Typed { name: TypeName::Named(type_name), collection }
            if context.model.structured_type(&type_name).is_some() =>
        {
            let binding =
                TypeRef { name: TypeName::Named(type_name), collection, nullable: true, facets: Facets::default() };
            Some((name, binding))
        }
        _ => None,
    }
}

/// Splits a path into the part before its last segment, and the name in that segment without arguments.
fn split_last(path: &str) -> (&str, &str) {
    let path = path.split('?').next().unwrap_or(path).trim_end_matches('/');
    // The argument list of the last segment may contain slashes.
    let call = path.ends_with(')').then(|| path.rfind('(')).flatten();
    let until = call.unwrap_or(path.len());
    let start = path[..until].rfind('/').map_or(0, |at| at + 1);
    (&path[..start], &path[start..until])
}

fn namespace<'a>(context: &Context<'a>, page: &'a DocumentedOperation) -> &'a str {
    page.namespace.as_deref().or_else(|| context.resolver.container_namespace()).unwrap_or_default()
}

/// Builds the operation that a page documents. The error lists the facts of the page whose types are not declared.
///
/// The binding parameter is called `bindingParameter`, as nearly everywhere in Graph.
fn operation(
    context: &Context<'_>,
    page: &DocumentedOperation,
    kind: OperationKind,
    binding: &TypeRef,
) -> Result<Operation, Vec<(PageFact, String)>> {
    let namespace = page.namespace.as_deref();
    let mut undeclared = Vec::new();
    let mut parameters = vec![Parameter {
        name: "bindingParameter".to_owned(),
        type_ref: binding.clone(),
        annotations: Annotations::new(),
        origin: Origin::Metadata,
    }];
    for row in documented_parameters(page, kind) {
        match parameter(context, row, namespace) {
            Some(parameter) => parameters.push(parameter),
            None => undeclared.push((PageFact::Row(row.name.clone()), text_of(row))),
        }
    }
    let mut return_type = None;
    if let DocumentedBody::Value { type_name, collection } = &page.response.body {
        match context.types.resolve(namespace, type_name) {
            // A result that a page documents is not nullable.
            Some(name) => {
                let collection = *collection;
                return_type = Some(TypeRef { name, collection, nullable: false, facets: Facets::default() });
            }
            None => undeclared.push((PageFact::Response, type_name.clone())),
        }
    }
    if !undeclared.is_empty() {
        return Err(undeclared);
    }
    let mut annotations = Annotations::new();
    if let Some(documented) = &page.deprecation {
        let replacement = documented.replacement.as_deref().and_then(|name| full_name(context, namespace, name));
        let date = documented.date.clone();
        Deprecation { date, replacement, ..Deprecation::default() }.add_to(&mut annotations);
    }
    Ok(Operation {
        kind,
        is_bound: true,
        is_composable: false,
        entity_set_path: None,
        parameters,
        return_type,
        return_annotations: Annotations::new(),
        return_origin: Origin::Metadata,
        annotations,
        origin: Origin::Metadata,
    })
}

/// Returns the full name of the type or operation that a page names as replacement; `None` if it names a page.
fn full_name(context: &Context<'_>, namespace: Option<&str>, name: &str) -> Option<String> {
    if let Some(found) = context.types.declared(namespace, name) {
        return Some(found.to_string());
    }
    let namespaces = namespace.into_iter().chain(context.resolver.container_namespace());
    let mut candidates =
        QualifiedName::parse(name).into_iter().chain(namespaces.map(|ns| QualifiedName::new(ns, name)));
    candidates.find(|name| !context.model.operations(name).is_empty()).map(|name| name.to_string())
}

/// Returns the term `Org.OData.Core.V1.OptionalParameter`.
pub(super) fn optional() -> TermKey {
    TermKey { term: QualifiedName::new("Org.OData.Core.V1", "OptionalParameter"), qualifier: None }
}

/// Returns an annotation whose value is an empty record.
pub(super) fn tag() -> Annotation {
    Annotation { value: Expression::Record(RecordExpression::default()), annotations: Annotations::new() }
}
