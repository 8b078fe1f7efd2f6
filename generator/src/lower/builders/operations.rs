//! Actions and functions as methods.
//!
//! | overloads of one name on one builder | methods |
//! |---|---|
//! | without parameters | `name()` |
//! | with parameters | `name(parameters)`, or `name_with(parameters)` beside one without; the struct has the parameters of all |
//! | an action and a function | the action keeps the name, the function is `name_function` |
//! | with parameters, but other results | each further result in the order of its name is `name_returning_result` |
//!
//! An operation that a navigation property shares its name with is `name_action` or `name_function`; one called like a
//! verb takes `_`. An operation outside of the container's namespace keeps its short method name unless two
//! namespaces meet on one builder: then it carries its namespace.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Operation, OperationKind, Origin, Parameter, Primitive, QualifiedName, TypeName};
use crate::lower::Lowering;
use crate::lower::crate_model::{MethodModel, StructModel};
use crate::lower::documentation::Place;
use crate::lower::identifiers::{self, Case};
use crate::lower::rust_types::{RustType, Scope, spelled};
use crate::lower::{facts, structs};

use super::methods::{MethodNames, method};

/// An overload as one builder has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bound<'a> {
    pub namespace: &'a str,
    pub name: &'a str,
    pub operation: &'a Operation,
}

/// The methods of a builder's operations and the structs they take.
#[derive(Default)]
pub(super) struct OperationMethods {
    pub methods: Vec<MethodModel>,
    pub parameters: Vec<StructModel>,
}

/// All operations of one builder. `collection` is `None` at the service root.
pub(super) fn operations(
    lowering: &Lowering<'_>,
    bound: &[Bound<'_>],
    names: &mut MethodNames,
    collection: Option<bool>,
) -> OperationMethods {
    let mut by_name: BTreeMap<(&str, &str), Vec<&Bound<'_>>> = BTreeMap::new();
    let mut namespaces: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for overload in bound {
        by_name.entry((overload.name, overload.namespace)).or_default().push(overload);
        namespaces.entry(overload.name).or_default().insert(overload.namespace);
    }
    let simple = identifiers::scope(namespaces.keys().copied(), Case::Snake, super::VERBS);
    let mut found = OperationMethods::default();
    let mut structs: BTreeSet<String> = BTreeSet::new();
    for ((name, namespace), overloads) in &by_name {
        let mut stem = simple[name].clone();
        if namespaces[name].len() > 1 && *namespace != lowering.places.root_namespace {
            let modules = lowering.places.namespaces.get(*namespace).map(|parts| parts.join("_")).unwrap_or_default();
            stem = format!("{modules}_{stem}");
        }
        let segment = match collection {
            Some(_) => lowering.places.operation_segment(namespace, name),
            // An import is addressed by its own name, which has no namespace.
            None => (*name).to_owned(),
        };
        let kinds: BTreeSet<OperationKind> = overloads.iter().map(|overload| overload.operation.kind).collect();
        for kind in &kinds {
            let mut stem = stem.clone();
            let ending = if *kind == OperationKind::Action { "action" } else { "function" };
            if kinds.len() > 1 && *kind == OperationKind::Function || !names.is_free(&stem) {
                stem = format!("{}_{ending}", stem.trim_end_matches('_'));
            }
            let overloads = overloads.iter().map(|o| o.operation).filter(|operation| operation.kind == *kind);
            let (plain, given): (Vec<_>, Vec<_>) = overloads.partition(|o| o.call_parameters().is_empty());
            for operation in plain.iter().take(1) {
                let ident = names.take(stem.clone());
                let place = place_of(namespace, name, operation, collection);
                found.methods.push(operation_method(lowering, ident, &segment, (operation, &place), &[], None));
            }
            let mut results: BTreeMap<(String, bool), Vec<&Operation>> = BTreeMap::new();
            for operation in given {
                let returns = operation.return_type.as_ref().map(ToString::to_string).unwrap_or_default();
                results.entry((returns, operation.is_composable)).or_default().push(operation);
            }
            for (at, ((returns, _), overloads)) in results.iter().enumerate() {
                let mut ident = stem.clone();
                if at > 0 {
                    let result = returns.trim_end_matches(')').rsplit('.').next().unwrap_or("nothing");
                    ident = format!("{ident}_returning_{}", identifiers::plain(result, Case::Snake));
                }
                let struct_stem = identifiers::plain(&ident, Case::Type);
                if !plain.is_empty() {
                    ident = format!("{}_with", ident.trim_end_matches('_'));
                }
                let ident = names.take(ident);
                let mut struct_ident = struct_stem;
                while !structs.insert(struct_ident.clone()) {
                    struct_ident.push('_');
                }
                let parameters = union(overloads);
                found.parameters.push(structs::parameters(
                    lowering,
                    &struct_ident,
                    &format!("{namespace}.{name}"),
                    &parameters,
                ));
                // Of overloads that differ in their parameters alone, any has the facts for the documentation.
                if let Some(first) = overloads.first() {
                    let place = place_of(namespace, name, first, collection);
                    found.methods.push(operation_method(
                        lowering,
                        ident,
                        &segment,
                        (first, &place),
                        overloads,
                        Some(&struct_ident),
                    ));
                }
            }
        }
    }
    found
}

/// The parameters of several overloads, each once.
fn union<'a>(overloads: &[&'a Operation]) -> Vec<&'a Parameter> {
    let mut found: Vec<&Parameter> = Vec::new();
    for parameter in overloads.iter().flat_map(|operation| operation.call_parameters()) {
        if !found.iter().any(|known| known.name == parameter.name) {
            found.push(parameter);
        }
    }
    found
}

/// What facts about an operation are known by.
fn place_of(namespace: &str, name: &str, operation: &Operation, collection: Option<bool>) -> Place {
    let binding = operation.binding_parameter().and_then(|binding| binding.type_ref.name.named());
    match (binding, collection) {
        (Some(binding), Some(on_collection)) => {
            Place::Operation { name: QualifiedName::new(namespace, name), binding: binding.clone(), on_collection }
        }
        _ => Place::Root(name.to_owned()),
    }
}

fn operation_method(
    lowering: &Lowering<'_>,
    ident: String,
    segment: &str,
    (operation, place): (&Operation, &Place),
    overloads: &[&Operation],
    parameters: Option<&str>,
) -> MethodModel {
    let composed = lowering.composed_entity(operation);
    let builder = composed.and_then(|(entity, collection)| Some(lowering.places.get(entity)?.builder_path(collection)));
    let call = match (operation.kind, &builder) {
        (OperationKind::Action, _) => "action",
        (OperationKind::Function, Some(_)) => "call",
        (OperationKind::Function, None) => "function",
    };
    let converts = builder.is_some();
    let returns = builder.unwrap_or_else(|| format!("mg::Request<{}>", result(lowering, operation)));
    let mut found = method(ident, returns);
    for line in documentation(lowering, segment, operation, overloads) {
        found = found.doc(line);
    }
    found.converts = converts;
    found = found.paragraph(lowering.documentation.lines(place));
    let deprecation = facts::deprecation(&operation.annotations);
    found = found.deprecated(deprecation.or_else(|| lowering.documentation.deprecation(place)).as_deref());
    match parameters {
        Some(parameters) => {
            found.argument("parameters", parameters).request(&format!("{call}_with")).wire(segment).pass("&parameters")
        }
        None => found.request(call).wire(segment),
    }
}

/// The lines that say what goes over the wire.
fn documentation(
    lowering: &Lowering<'_>,
    segment: &str,
    operation: &Operation,
    overloads: &[&Operation],
) -> Vec<String> {
    let mut lines = Vec::new();
    match operation.kind {
        OperationKind::Action => lines.push(format!("`POST …/{segment}`")),
        OperationKind::Function => {
            let overloads = if overloads.is_empty() { &[operation][..] } else { overloads };
            for overload in overloads {
                let names: Vec<String> =
                    overload.call_parameters().iter().map(|parameter| format!("{}=…", parameter.name)).collect();
                if !lines.is_empty() {
                    lines.push(String::new());
                }
                lines.push(if names.is_empty() {
                    format!("`GET …/{segment}`")
                } else {
                    format!("`GET …/{segment}({})`", names.join(","))
                });
            }
        }
    }
    if let Origin::Documented(page) = &operation.origin {
        lines.push(String::new());
        lines.push(format!("The metadata lacks it; {} has it.", its_page(lowering, page)));
    } else if let Origin::Documented(page) = &operation.return_origin {
        lines.push(String::new());
        lines.push(format!("The metadata lacks its result; {} has it.", its_page(lowering, page)));
    }
    lines
}

/// A reference page, with a link where it has an address.
fn its_page(lowering: &Lowering<'_>, page: &str) -> String {
    match &lowering.options.reference_view {
        Some(view) => format!("[its reference page](https://learn.microsoft.com/graph/api/{page}?view={view})"),
        None => format!("the page `{page}`"),
    }
}

/// The Rust type of an operation's answer.
fn result(lowering: &Lowering<'_>, operation: &Operation) -> String {
    let Some(returns) = &operation.return_type else { return "()".to_owned() };
    if returns.name == TypeName::Primitive(Primitive::Stream) {
        return "mg::Bytes".to_owned();
    }
    let item = RustType::of(&returns.name, lowering.model, &lowering.places, Scope::Requests);
    let item = item.map_or_else(|| "mg::Json".to_owned(), |item| spelled(&item.tokens()));
    if returns.collection { format!("mg::Page<{item}>") } else { item }
}
