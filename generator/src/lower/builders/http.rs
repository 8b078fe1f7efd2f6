//! Operations of services that are not OData's: one method of the root each, named by its `operationId`.

use crate::free_names::FreeNames;
use crate::ir::{EntityContainer, HttpOperation, Origin, Parameter, ParameterPlace, Primitive, TypeName};
use crate::lower::crate_model::{MethodModel, StructModel};
use crate::lower::documentation::ItemDocs;
use crate::lower::identifiers::{self, Case};
use crate::lower::rust_types::{RustType, Scope};
use crate::lower::source_text::{DocLine, Ident, RustCode, StringLiteral};
use crate::lower::{Lowering, facts, structs};

use super::methods::{MethodNames, method};
use super::results;

/// The methods, and the structs of parameters that they take.
pub(super) fn operations(
    lowering: &Lowering<'_>,
    container: &EntityContainer,
    names: &mut MethodNames,
) -> (Vec<MethodModel>, Vec<StructModel>) {
    let mut methods = Vec::new();
    let mut parameters: Vec<StructModel> = Vec::new();
    let mut structs = FreeNames::default();
    structs.claim_ident(&Ident::new(super::ROOT));
    for (id, operation) in &container.http_operations {
        let ident = names.take(identifiers::plain(id, Case::Snake));
        let found = method(ident.clone(), RustCode::fill("mg::Request<{}>", &[&result(lowering, operation)]))
            .documented(&docs(lowering, operation))
            .deprecated(facts::deprecation(&operation.annotations));
        let verb = RustCode::path("mg::http::Method", [&Ident::new(&operation.method)]);
        if operation.parameters.is_empty() {
            methods.push(found.request("templated").pass(verb).wire(&operation.path));
            continue;
        }
        let given = operation.parameters.iter().map(|parameter| Parameter {
            name: parameter.name.clone(),
            type_ref: parameter.type_ref.clone(),
            annotations: parameter.annotations.clone(),
            origin: Origin::Metadata,
        });
        let given: Vec<Parameter> = given.collect();
        let struct_ident = structs.claim_ident(&structs::parameters_ident(&ident));
        let given: Vec<&Parameter> = given.iter().collect();
        let required = given.iter().zip(&operation.parameters).filter(|(_, parameter)| parameter.required);
        let required: Vec<&Parameter> = required.map(|(given, _)| *given).collect();
        let of_operation = structs::parameters(lowering, &struct_ident, id, &given, &required);
        let places = operation.parameters.iter().map(|parameter| {
            let place = Ident::new(match parameter.place {
                ParameterPlace::Path => "Path",
                ParameterPlace::Query => "Query",
                ParameterPlace::QueryList => "QueryList",
                ParameterPlace::Header => "Header",
                ParameterPlace::Body => "Body",
            });
            RustCode::fill("({}, mg::In::{})", &[&StringLiteral::new(&parameter.name), &place])
        });
        let places = RustCode::fill("&[{}]", &[&RustCode::join(&places.collect::<Vec<_>>(), ", ")]);
        let found = found.request("templated_with").pass(verb).wire(&operation.path).pass(places);
        methods.push(found.parameters(&of_operation));
        parameters.push(of_operation);
    }
    (methods, parameters)
}

/// What it sends, what it returns, and what it belongs to.
fn docs(lowering: &Lowering<'_>, operation: &HttpOperation) -> ItemDocs {
    let request = DocLine::code(&format!("{} {}", operation.method, operation.path));
    let docs = ItemDocs::new(DocLine::fill("{}.", &[&request])).described(&operation.annotations);
    let mut sentences = vec![results::returns(lowering, operation.return_type.as_ref(), None, "an array of")];
    let tag = operation.tag.as_deref().map(DocLine::prose);
    sentences.extend(tag.map(|tag| DocLine::fill("One of the operations of {}.", &[&tag])));
    docs.paragraph_of(sentences)
}

/// The Rust type of an answer: a collection is an array of its own, not a page of one.
fn result(lowering: &Lowering<'_>, operation: &HttpOperation) -> RustCode {
    let Some(returns) = &operation.return_type else { return RustCode::fixed("()") };
    if returns.name == TypeName::Primitive(Primitive::Stream) {
        return RustCode::fixed("mg::Bytes");
    }
    let item = RustType::of(&returns.name, lowering.model, &lowering.places, Scope::Requests);
    let item = item.map_or_else(|| RustCode::fixed("mg::Json"), |item| item.code());
    if returns.collection { RustCode::fill("Vec<{}>", &[&item]) } else { item }
}
