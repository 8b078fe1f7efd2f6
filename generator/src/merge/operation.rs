//! The page of an operation against the metadata: actions and functions here, reading and writing of entities in
//! [`super::entity`].

use std::collections::BTreeSet;

use super::context::Context;
use super::parameters::{DocumentedType, OF_PARAMETERS, OF_RESULTS, compare_type, text_of, type_of};
use super::report::{NOTHING, PageReport, Report};
use super::requests::{self, Walked};
use super::{AddedFact, Class, OverloadKey, deprecation, entity, members, missing};
use crate::ir::{
    DocumentedBody, DocumentedOperation, DocumentedParameter, ElementPath, Facets, Operation, OperationKind, Origin,
    PageFact, PageKind, Parameter, QualifiedName, TypeRef,
};
use crate::resolve::{Resolved, StepKind};

/// Holds a page against the metadata.
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
        PageKind::Action => OperationKind::Action,
        PageKind::Function => OperationKind::Function,
        _ => {
            entity::compare(context, page, &walked, &mut report);
            return report.finish();
        }
    };
    let called = called(context, &walked);
    missing::compare(context, page, kind, &walked, &mut report);
    let documented = documented_parameters(page, kind);
    for (name, overloads) in &called {
        compare_parameters(context, name, overloads, &documented, &mut report);
        compare_result(context, name, overloads, page, &mut report);
        let deprecated = overloads.iter().map(|overload| &overload.annotations);
        let element = element_of(context, name, overloads);
        deprecation::compare(page.deprecation.as_ref(), element, deprecated, &mut report);
    }
    if !called.is_empty() {
        let agrees = !report.parameters_disagree();
        report.compared().operation_pages = 1;
        report.compared().agreeing = usize::from(agrees);
    }
    report.finish()
}

/// An operation that the page's lines call, by its overloads.
type Called<'c> = (&'c QualifiedName, Vec<&'c Operation>);

/// The operations that the lines lead to, one for each name and binding.
fn called<'c>(context: &Context<'c>, walked: &'c [Walked<'_, '_>]) -> Vec<Called<'c>> {
    let mut found: Vec<Called<'c>> = Vec::new();
    let mut seen = BTreeSet::new();
    for (name, overloads) in walked.iter().filter_map(|walked| operation_of(context, walked.result.as_ref().ok()?)) {
        let Some(first) = overloads.first() else { continue };
        let binding = first.binding_parameter().map(|binding| binding.type_ref.to_string());
        if seen.insert((name, binding.clone())) {
            found.push((name, overloads));
            continue;
        }
        // Another line may call another overload.
        let same = |known: &&mut Called<'c>| {
            let bound_to = known.1.first().and_then(|first| first.binding_parameter());
            known.0 == name && bound_to.map(|binding| binding.type_ref.to_string()) == binding
        };
        if let Some((_, known)) = found.iter_mut().find(same) {
            for overload in overloads {
                if !known.iter().any(|known| std::ptr::eq(*known, overload)) {
                    known.push(overload);
                }
            }
        }
    }
    found
}

/// The last operation that a request calls. A function that gives entities may be followed by more.
pub(super) fn operation_of<'c>(context: &Context<'c>, resolved: &'c Resolved<'_>) -> Option<Called<'c>> {
    resolved.steps.iter().rev().find_map(|step| match &step.kind {
        StepKind::Operation(bound) => Some((bound.name, bound.overloads.clone())),
        StepKind::ActionImport(_, import) => Some((&import.action, unbound(context, &import.action))),
        StepKind::FunctionImport(_, import, _) => Some((&import.function, unbound(context, &import.function))),
        _ => None,
    })
}

fn unbound<'c>(context: &Context<'c>, name: &QualifiedName) -> Vec<&'c Operation> {
    context.model.operations(name).iter().filter(|operation| !operation.is_bound).collect()
}

/// The parameters that a caller gives, as the page lists them.
///
/// A function's arguments stand in the URL; older pages list them under the request body all the same. What names a part
/// of the path or a query option is no parameter.
pub(super) fn documented_parameters(page: &DocumentedOperation, kind: OperationKind) -> Vec<&DocumentedParameter> {
    if kind == OperationKind::Action {
        return page.parameters.iter().collect();
    }
    let in_path: BTreeSet<String> = page.requests.iter().flat_map(|line| placeholders(&line.path)).collect();
    let is_argument = |row: &&DocumentedParameter| !row.name.starts_with('$') && !in_path.contains(&plain(&row.name));
    page.url_parameters.iter().filter(is_argument).chain(&page.parameters).collect()
}

/// The placeholders of a path that aren't arguments of a call, such as `userid` for `{user-id}`.
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

/// A name by its letters and digits alone: pages write `{user-id}` and `userId` for one thing.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// The one overload that is meant, or all of the name.
fn element_of(context: &Context<'_>, name: &QualifiedName, overloads: &[&Operation]) -> ElementPath {
    match overloads {
        [only] => overload_path(context, name, only),
        _ => ElementPath::of(name),
    }
}

/// An overload by its binding type, as far as that tells it from the others of its name; by all types otherwise.
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
    name: &QualifiedName,
    overloads: &[&Operation],
    documented: &[&DocumentedParameter],
    report: &mut PageReport<'_>,
) {
    let Some(best) = nearest_overload(overloads, documented) else { return };
    let path = overload_path(context, name, best);
    let mut seen = BTreeSet::new();
    for row in documented {
        let fact = PageFact::Row(row.name.clone());
        // What one overload lacks another may have.
        let of = |overload: &Operation, matches: &dyn Fn(&str) -> bool| {
            overload.call_parameters().iter().position(|parameter| matches(&parameter.name))
        };
        let exact = |candidate: &str| candidate == row.name;
        let loose = |candidate: &str| candidate.eq_ignore_ascii_case(&row.name);
        let all = || std::iter::once(best).chain(overloads.iter().copied());
        let found = all()
            .find_map(|overload| Some((overload, of(overload, &exact)?)))
            .or_else(|| all().find_map(|overload| Some((overload, of(overload, &loose)?))));
        let Some((overload, at)) = found else {
            offer_parameter(context, name, best, row, report);
            continue;
        };
        let parameter = &overload.call_parameters()[at];
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
    for parameter in best.call_parameters().iter().filter(|parameter| !seen.contains(parameter.name.as_str())) {
        let element = Some(path.child(&parameter.name));
        let type_name = parameter.type_ref.to_string();
        report.note(Class::ParameterMetadataOnly, PageFact::Subject, NOTHING, element, type_name);
    }
}

/// The overload whose parameters are nearest to those of the page.
fn nearest_overload<'m>(overloads: &[&'m Operation], documented: &[&DocumentedParameter]) -> Option<&'m Operation> {
    let has = |overload: &Operation, name: &str| {
        overload.call_parameters().iter().any(|parameter| parameter.name.eq_ignore_ascii_case(name))
    };
    let distance = |overload: &&&Operation| {
        let shared = documented.iter().filter(|row| has(overload, &row.name)).count();
        documented.len() + overload.call_parameters().len() - 2 * shared.min(overload.call_parameters().len())
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
            // A function without it goes on working, and so does its URL.
            parameter.annotations.insert(missing::optional(), missing::tag());
            let fact_added = AddedFact::Parameter { overload: OverloadKey::new(name, overload), parameter };
            let addition = report.addition(element, fact_added);
            report.offer(class, fact, text_of(row), NOTHING, addition);
        }
        None => report.note(class, fact, text_of(row), Some(element), NOTHING),
    }
}

/// A parameter as the page has it; `None` where nothing declares its type. Pages don't say what may be null: parameters may
/// be, as in the metadata unless it says otherwise.
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
            // An overload without a result may be the one that the page is about.
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
                // The result that a page promises is not null.
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
            // Several overloads may differ in what they give: the one that is nearest counts.
            let agrees = |actual: &&&TypeRef| {
                let agreement = context.types.compare(report.namespace, documented.name, &actual.name);
                agreement == super::types::Agreement::Same && documented.collection == actual.collection
            };
            let actual = returned.iter().find(agrees).unwrap_or(first);
            compare_type(context, report, &OF_RESULTS, &PageFact::Response, documented, actual, &element);
        }
    }
}
