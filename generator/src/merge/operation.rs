//! Compares the page of an operation with the metadata. This module compares actions and functions; [`super::entity`]
//! compares pages about reading and writing entities.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::parameters::{DocumentedType, OF_PARAMETERS, OF_RESULTS, compare_type, text_of, type_of};
use super::report::{NOTHING, PageReport, Report};
use super::requests::{self, Walked};
use super::{AddedFact, Class, OverloadKey, deprecation, entity, members, missing, table_permissions};
use crate::ir::{
    DocumentedBody, DocumentedOperation, DocumentedParameter, ElementPath, Facets, Operation, OperationKind, Origin,
    PageFact, PageKind, Parameter, QualifiedName, TypeRef,
};
use crate::resolve::{Argument, Method, Resolved, Step, StepKind};

/// Compares a page with the metadata.
pub(super) fn compare(context: &Context<'_>, page: &DocumentedOperation) -> Report {
    let mut report = PageReport::new(&page.page, page.date.as_deref(), page.namespace.as_deref());
    let walked = requests::walk(context, page);
    let resolved = walked.iter().filter_map(|walked| Some((walked.line, walked.result.as_ref().ok()?)));
    report.compared().requests = walked.len();
    report.compared().resolved = resolved.clone().count();
    for (line, resolved) in resolved {
        requests::note_liberties(context, line, resolved, &mut report);
    }
    let kind = match page.kind {
        PageKind::Action => Some(OperationKind::Action),
        PageKind::Function => Some(OperationKind::Function),
        _ => None,
    };
    let called = called(context, &walked, kind.is_some());
    match kind {
        Some(kind) => missing::compare(context, page, kind, &walked, &mut report),
        None => entity::compare(context, page, &walked, called.is_empty(), &mut report),
    }
    compare_calls(context, page, &called, &mut report);
    table_permissions::compare(context, page, &walked, &mut report);
    report.finish()
}

/// An operation that the request lines of a page call.
struct Called<'c> {
    name: &'c QualifiedName,
    /// All overloads of the name with the same binding that the request lines can mean.
    overloads: Vec<&'c Operation>,
    /// The arguments in the request lines. The page need not list them again.
    arguments: BTreeSet<&'c str>,
}

/// Returns the operations that the request lines call, one for each name and binding.
///
/// On the page of an operation, segments may follow the call. Any other page is about an operation only if all its
/// request lines are calls, such as "List rooms" by a function. Otherwise the call is only a step on the path.
fn called<'c>(context: &Context<'c>, walked: &'c [Walked<'_, '_>], is_operation: bool) -> Vec<Called<'c>> {
    let resolved = || walked.iter().filter_map(|walked| walked.result.as_ref().ok());
    if !is_operation && !resolved().all(|resolved| is_call(context, resolved)) {
        return Vec::new();
    }
    let mut found: BTreeMap<(&QualifiedName, Option<String>, OperationKind), Called<'c>> = BTreeMap::new();
    for resolved in resolved() {
        let Some((name, overloads, arguments)) = operation_of(context, &resolved.steps) else { continue };
        let Some(first) = overloads.first() else { continue };
        let key = (name, binding_of(first), first.kind);
        let called = found.entry(key).or_insert_with_key(|(name, binding, kind)| {
            let all = context.model.operations(name).iter();
            let overloads = all.filter(|other| binding_of(other) == *binding && other.kind == *kind).collect();
            Called { name, overloads, arguments: BTreeSet::new() }
        });
        called.arguments.extend(arguments.iter().map(|argument| argument.name.as_str()));
    }
    found.into_values().collect()
}

/// Whether a request is a call of an operation and nothing else.
fn is_call(context: &Context<'_>, resolved: &Resolved<'_>) -> bool {
    let last = resolved.steps.last().map(std::slice::from_ref).unwrap_or_default();
    let kind = operation_of(context, last).and_then(|(_, overloads, _)| Some(overloads.first()?.kind));
    match kind {
        Some(OperationKind::Action) => resolved.method == Method::Post,
        // PATCH updates the entity that the function returns.
        Some(OperationKind::Function) => resolved.method == Method::Get,
        None => false,
    }
}

/// Returns the binding type of an overload.
fn binding_of(operation: &Operation) -> Option<String> {
    operation.binding_parameter().map(|binding| binding.type_ref.to_string())
}

/// Returns the last operation that the steps of a request call: its name, the possible overloads, and the arguments.
pub(super) fn operation_of<'c>(
    context: &Context<'c>,
    steps: &'c [Step<'_>],
) -> Option<(&'c QualifiedName, Vec<&'c Operation>, &'c [Argument])> {
    let unbound = |name: &QualifiedName| -> Vec<&'c Operation> {
        context.model.operations(name).iter().filter(|operation| !operation.is_bound).collect()
    };
    steps.iter().rev().find_map(|step| match &step.kind {
        StepKind::Operation(bound) => Some((bound.name, bound.overloads.clone(), bound.arguments.as_slice())),
        StepKind::ActionImport(_, import) => Some((&import.action, unbound(&import.action), &[][..])),
        StepKind::FunctionImport(_, import, arguments) => {
            Some((&import.function, unbound(&import.function), arguments.as_slice()))
        }
        _ => None,
    })
}

/// Compares a page with the operations of the metadata that it calls.
fn compare_calls(
    context: &Context<'_>,
    page: &DocumentedOperation,
    called: &[Called<'_>],
    report: &mut PageReport<'_>,
) {
    for one in called {
        let Some(kind) = one.overloads.first().map(|overload| overload.kind) else { continue };
        let documented = documented_parameters(page, kind);
        compare_parameters(context, one, called, &documented, report);
        compare_result(context, one.name, &one.overloads, page, report);
        let annotations = one.overloads.iter().map(|overload| &overload.annotations);
        let element = element_of(context, one.name, &one.overloads);
        deprecation::compare(page.deprecation.as_ref(), element, annotations, report);
    }
    if !called.is_empty() {
        let agrees = !report.parameters_disagree();
        report.compared().operation_pages = 1;
        report.compared().agreeing = usize::from(agrees);
    }
}

/// Returns the parameters that the page lists for a caller.
///
/// The arguments of a function are in the URL, but older pages list them under the request body. Rows for path
/// parameters and query options are left out.
pub(super) fn documented_parameters(page: &DocumentedOperation, kind: OperationKind) -> Vec<&DocumentedParameter> {
    if kind == OperationKind::Action {
        return page.parameters.iter().collect();
    }
    let in_path: BTreeSet<String> = page.requests.iter().flat_map(|line| placeholders(&line.path)).collect();
    let is_argument = |row: &&DocumentedParameter| !row.name.starts_with('$') && !in_path.contains(&plain(&row.name));
    page.url_parameters.iter().filter(is_argument).chain(&page.parameters).collect()
}

/// Returns the placeholders of a path that are not arguments of a call, such as `userid` for `{user-id}`.
fn placeholders(path: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut depth = 0usize;
    let mut start = None;
    for (at, c) in path.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '{' if depth == 0 => start = Some(at + 1),
            '}' => found.extend(start.take().and_then(|start| path.get(start..at)).map(plain)),
            _ => {}
        }
    }
    found
}

/// Reduces a name to its letters and digits, since pages write `{user-id}` and `userId` for the same parameter.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Returns the path of the only overload, or of the name if there are several overloads.
fn element_of(context: &Context<'_>, name: &QualifiedName, overloads: &[&Operation]) -> ElementPath {
    match overloads {
        [only] => overload_path(context, name, only),
        _ => ElementPath::of(name),
    }
}

/// Returns the path of an overload: with its binding type alone if that is unique among the overloads, otherwise with
/// all parameter types.
pub(super) fn overload_path(context: &Context<'_>, name: &QualifiedName, overload: &Operation) -> ElementPath {
    let Some(binding) = overload.binding_parameter() else { return ElementPath::overload(name, overload) };
    let bound_here = |other: &&Operation| {
        other.binding_parameter().is_some_and(|found| found.type_ref.to_string() == binding.type_ref.to_string())
    };
    match context.model.operations(name).iter().filter(bound_here).nth(1) {
        None => ElementPath::bound(name, &binding.type_ref),
        Some(_) => ElementPath::overload(name, overload),
    }
}

fn compare_parameters(
    context: &Context<'_>,
    called: &Called<'_>,
    all: &[Called<'_>],
    documented: &[&DocumentedParameter],
    report: &mut PageReport<'_>,
) {
    let Called { name, overloads, arguments } = called;
    let Some(best) = nearest_overload(overloads, documented, arguments) else { return };
    let mut seen = BTreeSet::new();
    for row in documented {
        // Another overload may have a parameter that the best match lacks.
        let candidates = || std::iter::once(best).chain(overloads.iter().copied());
        let exact = |candidate: &str| candidate == row.name;
        let loose = |candidate: &str| candidate.eq_ignore_ascii_case(&row.name);
        let found = candidates()
            .find_map(|overload| Some((overload, parameter_of(overload, exact)?)))
            .or_else(|| candidates().find_map(|overload| Some((overload, parameter_of(overload, loose)?))));
        let Some((overload, parameter)) = found else {
            // A page about several operations has one table for all of them.
            let others = all.iter().flat_map(|other| &other.overloads);
            if others.into_iter().all(|other| parameter_of(other, loose).is_none()) {
                offer_parameter(context, name, best, row, report);
            }
            continue;
        };
        let fact = PageFact::Row(row.name.clone());
        let element = overload_path(context, name, overload).child(&parameter.name);
        seen.insert(parameter.name.as_str());
        if parameter.name != row.name {
            report.note(Class::ParameterCase, fact.clone(), &row.name, Some(element.clone()), &parameter.name);
        }
        if let Some(documented) = type_of(row) {
            compare_type(context, report, &OF_PARAMETERS, &fact, documented, &parameter.type_ref, &element);
        }
        members::of_row(context, row, &parameter.type_ref.name, report);
    }
    let is_given = |name: &str| seen.contains(name) || is_argument(arguments, name);
    for parameter in best.call_parameters().iter().filter(|parameter| !is_given(&parameter.name)) {
        let element = Some(overload_path(context, name, best).child(&parameter.name));
        let type_name = parameter.type_ref.to_string();
        report.note(Class::ParameterMetadataOnly, PageFact::Subject, NOTHING, element, type_name);
    }
}

fn parameter_of(overload: &Operation, matches: impl Fn(&str) -> bool) -> Option<&Parameter> {
    overload.call_parameters().iter().find(|parameter| matches(&parameter.name))
}

/// Whether a request line has an argument of that name.
fn is_argument(arguments: &BTreeSet<&str>, name: &str) -> bool {
    arguments.iter().any(|argument| argument.eq_ignore_ascii_case(name))
}

/// Returns the overload whose parameters are most similar to those of the page.
fn nearest_overload<'m>(
    overloads: &[&'m Operation],
    documented: &[&DocumentedParameter],
    arguments: &BTreeSet<&str>,
) -> Option<&'m Operation> {
    let names = documented.iter().map(|row| row.name.as_str()).chain(arguments.iter().copied());
    let names: BTreeSet<String> = names.map(str::to_ascii_lowercase).collect();
    let distance = |overload: &&&Operation| {
        let own = overload.call_parameters().iter().map(|parameter| parameter.name.to_ascii_lowercase());
        own.collect::<BTreeSet<_>>().symmetric_difference(&names).count()
    };
    overloads.iter().min_by_key(distance).copied()
}

fn offer_parameter(
    context: &Context<'_>,
    name: &QualifiedName,
    overload: &Operation,
    row: &DocumentedParameter,
    report: &mut PageReport<'_>,
) {
    let class = Class::ParameterDocumentedOnly;
    let fact = PageFact::Row(row.name.clone());
    let element = overload_path(context, name, overload).child(&row.name);
    match parameter(context, row, report.namespace) {
        Some(mut parameter) => {
            // The parameter is optional, since calls of the function without it keep working.
            parameter.annotations.insert(missing::optional(), missing::tag());
            let fact_added = AddedFact::Parameter { overload: OverloadKey::new(name, overload), parameter };
            let addition = report.addition(element, fact_added);
            report.offer(class, fact, text_of(row), NOTHING, addition);
        }
        None => report.note(class, fact, text_of(row), Some(element), NOTHING),
    }
}

/// Builds the parameter that a row documents; returns `None` if its type is not declared. Pages do not state
/// nullability, so the parameter is nullable, as is the default in the metadata.
pub(super) fn parameter(
    context: &Context<'_>,
    row: &DocumentedParameter,
    namespace: Option<&str>,
) -> Option<Parameter> {
    let name = context.types.resolve(namespace, row.type_name.as_deref()?)?;
    let type_ref = TypeRef { name, collection: row.collection, nullable: true, facets: Facets::default() };
    let mut annotations = crate::ir::Annotations::new();
    if row.optional {
        annotations.insert(missing::optional(), missing::tag());
    }
    Some(Parameter { name: row.name.clone(), type_ref, annotations, origin: Origin::Metadata })
}

fn compare_result(
    context: &Context<'_>,
    name: &QualifiedName,
    overloads: &[&Operation],
    page: &DocumentedOperation,
    report: &mut PageReport<'_>,
) {
    let element = element_of(context, name, overloads).return_type();
    let returned: Vec<&TypeRef> = overloads.iter().filter_map(|overload| overload.return_type.as_ref()).collect();
    match (&page.response.body, returned.as_slice()) {
        (DocumentedBody::Unknown, _) | (DocumentedBody::Nothing, []) => {}
        (DocumentedBody::Nothing, [first, ..]) => {
            // The page may be about an overload without a result.
            if returned.len() == overloads.len() {
                let status = page.response.status.map_or_else(|| "no content".to_owned(), |status| status.to_string());
                report.note(Class::ReturnMetadataOnly, PageFact::Response, status, Some(element), first.to_string());
            }
        }
        (DocumentedBody::Value { type_name, collection }, []) => {
            let documented = DocumentedType { name: type_name, collection: *collection };
            let class = Class::ReturnDocumentedOnly;
            let resolved = context.types.resolve(report.namespace, type_name);
            match (resolved, overloads) {
                // A result that a page documents is not nullable.
                (Some(name_of_type), [only]) => {
                    let type_ref = TypeRef {
                        name: name_of_type,
                        collection: *collection,
                        nullable: false,
                        facets: Facets::default(),
                    };
                    let fact = AddedFact::ReturnType { overload: OverloadKey::new(name, only), type_ref };
                    let addition = report.addition(element, fact);
                    report.offer(class, PageFact::Response, documented.text(), NOTHING, addition);
                }
                _ => report.note(class, PageFact::Response, documented.text(), Some(element), NOTHING),
            }
        }
        (DocumentedBody::Value { type_name, collection }, [first, ..]) => {
            let documented = DocumentedType { name: type_name, collection: *collection };
            // If overloads differ in their results, compare with the one that agrees.
            let agrees = |actual: &&&TypeRef| {
                let agreement = context.types.compare(report.namespace, documented.name, &actual.name);
                agreement == super::types::Agreement::Same && documented.collection == actual.collection
            };
            let actual = returned.iter().find(agrees).unwrap_or(first);
            compare_type(context, report, &OF_RESULTS, &PageFact::Response, documented, actual, &element);
        }
    }
}
