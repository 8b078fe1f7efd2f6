//! Actions and functions as methods.
//!
//! | overloads of one name on one builder | methods |
//! |---|---|
//! | without parameters | `name()` |
//! | with parameters | `name(parameters)`, or `name_with(parameters)` beside one without; the struct has the parameters of all |
//! | an action and a function | the action keeps the name, the function is `name_function` |
//! | with parameters, but other results | each further result in the order of its name is `name_returning_result` |
//!
//! An operation that a navigation property shares its name with, or that is called like a verb or a keyword, is
//! `name_action` or `name_function`. A struct whose name would be one of the std prelude, such as `Copy`, is
//! `CopyParameters`. An operation outside of the container's namespace keeps its short method name unless two
//! namespaces meet on one builder: then it carries its namespace.

use std::collections::{BTreeMap, BTreeSet};

use crate::free_names::FreeNames;
use crate::ir::{Operation, OperationKind, Origin, Parameter, Primitive, QualifiedName, TypeName};
use crate::lower::Lowering;
use crate::lower::crate_model::{MethodModel, StructModel};
use crate::lower::documentation::{ItemDocs, MEMBER_WIDTH, Place};
use crate::lower::identifiers::{self, Case};
use crate::lower::rust_types::{RustType, Scope};
use crate::lower::source_text::{DocLine, Ident, RustCode};
use crate::lower::{facts, structs};

use super::methods::{MethodNames, method};
use super::results;

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

/// All operations of one builder. `collection` is `None` at the service root; `builders` are declared in the same file.
pub(super) fn operations(
    lowering: &Lowering<'_>,
    bound: &[Bound<'_>],
    names: &mut MethodNames,
    collection: Option<bool>,
    builders: &[Ident],
) -> OperationMethods {
    let mut by_name: BTreeMap<(&str, &str), Vec<&Bound<'_>>> = BTreeMap::new();
    let mut namespaces: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for overload in bound {
        by_name.entry((overload.name, overload.namespace)).or_default().push(overload);
        namespaces.entry(overload.name).or_default().insert(overload.namespace);
    }
    let simple = identifiers::scope(namespaces.keys().copied(), Case::Snake, super::reserved_methods(collection));
    let mut found = OperationMethods::default();
    let mut structs = FreeNames::default();
    for builder in builders {
        structs.claim_ident(builder);
    }
    for ((name, namespace), overloads) in &by_name {
        let mut stem = simple[name].clone();
        if namespaces[name].len() > 1 && *namespace != lowering.places.root_namespace {
            let modules = lowering.places.namespaces.get(*namespace).into_iter().flatten().map(Ident::as_str);
            let words: Vec<&str> = modules.chain([stem.as_str()]).collect();
            stem = Ident::new(&words.join("_"));
        }
        // A keyword, or the name of a verb.
        let is_reserved = stem.ends_with('_') && !name.ends_with('_');
        let segment = match collection {
            Some(_) => lowering.places.operation_segment(namespace, name),
            // An import is addressed by its own name, which has no namespace.
            None => (*name).to_owned(),
        };
        let kinds: BTreeSet<OperationKind> = overloads.iter().map(|overload| overload.operation.kind).collect();
        for kind in &kinds {
            let mut stem = stem.clone();
            let ending = if *kind == OperationKind::Action { "action" } else { "function" };
            if kinds.len() > 1 && *kind == OperationKind::Function || is_reserved || !names.is_free(&stem) {
                stem = Ident::new(&format!("{}_{ending}", stem.trim_end_matches('_')));
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
                    ident = Ident::new(&format!("{ident}_returning_{}", identifiers::plain(result, Case::Snake)));
                }
                let struct_stem = structs::parameters_ident(&ident);
                if !plain.is_empty() {
                    ident = Ident::new(&format!("{}_with", ident.trim_end_matches('_')));
                }
                let ident = names.take(ident);
                let struct_ident = structs.claim_ident(&struct_stem);
                let wire = format!("{namespace}.{name}");
                let required = required(overloads);
                let parameters = structs::parameters(lowering, &struct_ident, &wire, &union(overloads), &required);
                // Of overloads that differ in their parameters alone, any has the facts for the documentation.
                if let Some(first) = overloads.first() {
                    let place = place_of(namespace, name, first, collection);
                    found.methods.push(operation_method(
                        lowering,
                        ident,
                        &segment,
                        (first, &place),
                        overloads,
                        Some(&parameters),
                    ));
                }
                found.parameters.push(parameters);
            }
        }
    }
    found
}

/// The parameters of several overloads, each once.
fn union<'a>(overloads: &[&'a Operation]) -> Vec<&'a Parameter> {
    let mut known = BTreeSet::new();
    let parameters = overloads.iter().flat_map(|operation| operation.call_parameters());
    parameters.filter(|parameter| known.insert(&parameter.name)).collect()
}

/// The parameters that every overload demands: of a function those that are not optional, since its URL names them all; of
/// an action those that are not nullable either.
fn required<'a>(overloads: &[&'a Operation]) -> Vec<&'a Parameter> {
    let is_required = |operation: &Operation, parameter: &Parameter| {
        let may_be_null = operation.kind == OperationKind::Action && parameter.type_ref.nullable;
        !facts::is_optional(parameter) && !may_be_null
    };
    let names = |operation: &&'a Operation| -> BTreeSet<&'a str> {
        let parameters = operation.call_parameters().iter().filter(|parameter| is_required(operation, parameter));
        parameters.map(|parameter| parameter.name.as_str()).collect()
    };
    let demanded: Vec<BTreeSet<&str>> = overloads.iter().map(names).collect();
    let first = overloads.first().into_iter().flat_map(|operation| operation.call_parameters());
    first.filter(|parameter| demanded.iter().all(|names| names.contains(parameter.name.as_str()))).collect()
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
    ident: Ident,
    segment: &str,
    (operation, place): (&Operation, &Place),
    overloads: &[&Operation],
    parameters: Option<&StructModel>,
) -> MethodModel {
    let composed = lowering.composed_entity(operation);
    let builder = composed.and_then(|(entity, collection)| Some(lowering.places.get(entity)?.builder_path(collection)));
    let [call, call_with] = match (operation.kind, &builder) {
        (OperationKind::Action, _) => ["action", "action_with"],
        (OperationKind::Function, Some(_)) => ["call", "call_with"],
        (OperationKind::Function, None) => ["function", "function_with"],
    };
    let converts = builder.is_some();
    let returns = builder.unwrap_or_else(|| RustCode::fill("mg::Request<{}>", &[&result(lowering, operation)]));
    let docs = documentation(lowering, segment, (operation, place), overloads, converts);
    let mut found = method(ident, returns).documented(&docs);
    found.converts = converts;
    let deprecation = facts::deprecation(&operation.annotations);
    found = found.deprecated(deprecation.or_else(|| lowering.documentation.deprecation(place)));
    match parameters {
        Some(parameters) => found.request(call_with).wire(segment).parameters(parameters),
        None => found.request(call).wire(segment),
    }
}

/// The most forms of a URL that are shown.
const MOST_FORMS: usize = 3;

/// What goes over the wire, what comes back, and what is known besides.
fn documentation(
    lowering: &Lowering<'_>,
    segment: &str,
    (operation, place): (&Operation, &Place),
    overloads: &[&Operation],
    converts: bool,
) -> ItemDocs {
    let start = if matches!(place, Place::Root(_)) { "" } else { "…" };
    let (method, forms) = match operation.kind {
        OperationKind::Action => ("POST", vec![DocLine::code(&format!("POST {start}/{segment}"))]),
        OperationKind::Function => {
            let overloads = if overloads.is_empty() { &[operation][..] } else { overloads };
            let forms = overloads.iter().take(MOST_FORMS).map(|overload| call_form(start, segment, overload));
            let more = (overloads.len() > MOST_FORMS).then(|| DocLine::fixed("others with further parameters"));
            ("GET", forms.chain(more).collect())
        }
    };
    let mut docs = ItemDocs::new(DocLine::fill("{}.", &[&DocLine::join(&forms, " or ")]));
    docs = docs.paragraph_of(match (converts, &operation.return_type) {
        (true, Some(returned)) if returned.collection => {
            vec![DocLine::fixed("Returns a builder to go on from; its `list` sends the request.")]
        }
        (true, _) => vec![DocLine::fixed("Returns a builder to go on from; its `get` sends the request.")],
        (false, returned) => {
            let status = lowering.documentation.status(place);
            vec![results::returns(lowering, returned.as_ref(), status, "a page of")]
        }
    });
    if matches!(operation.origin, Origin::Documented(_)) {
        docs = docs.paragraph(DocLine::fixed("The metadata lacks this operation; its reference page has it."));
    } else if matches!(operation.return_origin, Origin::Documented(_)) {
        docs = docs.paragraph(DocLine::fixed("The metadata lacks its result; its reference page has it."));
    }
    docs = docs.described(&operation.annotations);
    let origin = [&operation.origin, &operation.return_origin].into_iter().find_map(|origin| match origin {
        Origin::Documented(page) => Some(page.as_str()),
        Origin::Metadata => None,
    });
    lowering.documentation.operation(docs, place, method, origin)
}

/// A call of a function in a URL, without its arguments where they take more than a line.
fn call_form(start: &str, segment: &str, overload: &Operation) -> DocLine {
    let names: Vec<String> = overload.call_parameters().iter().map(|p| format!("{}=…", p.name)).collect();
    if names.is_empty() {
        return DocLine::code(&format!("GET {start}/{segment}"));
    }
    let form = format!("GET {start}/{segment}({})", names.join(","));
    // The backticks and the full stop after it take three columns.
    let fits = form.chars().count() + 3 <= MEMBER_WIDTH;
    DocLine::code(&if fits { form } else { format!("GET {start}/{segment}(…)") })
}

/// The Rust type of an operation's answer.
fn result(lowering: &Lowering<'_>, operation: &Operation) -> RustCode {
    let Some(returns) = &operation.return_type else { return RustCode::fixed("()") };
    if returns.name == TypeName::Primitive(Primitive::Stream) {
        return RustCode::fixed("mg::Bytes");
    }
    let item = RustType::of(&returns.name, lowering.model, &lowering.places, Scope::Requests);
    let item = item.map_or_else(|| RustCode::fixed("mg::Json"), |item| item.code());
    if returns.collection { RustCode::fill("mg::Page<{}>", &[&item]) } else { item }
}
