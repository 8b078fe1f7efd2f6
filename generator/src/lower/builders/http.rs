//! Operations of services that are not OData's: one method of the root each, named by its `operationId`.

use crate::ir::{EntityContainer, Expression, HttpOperation, Origin, Parameter, ParameterPlace, Primitive, TypeName};
use crate::lower::crate_model::{MethodModel, StructModel};
use crate::lower::identifiers::{self, Case};
use crate::lower::rust_types::{RustType, Scope, spelled};
use crate::lower::{Lowering, facts, literal, structs};

use super::methods::{MethodNames, method};

/// The methods, and the structs of parameters that they take.
pub(super) fn operations(
    lowering: &Lowering<'_>,
    container: &EntityContainer,
    names: &mut MethodNames,
) -> (Vec<MethodModel>, Vec<StructModel>) {
    let mut methods = Vec::new();
    let mut parameters: Vec<StructModel> = Vec::new();
    for (id, operation) in &container.http_operations {
        let ident = names.take(identifiers::plain(id, Case::Snake));
        let mut found = method(ident.clone(), format!("mg::Request<{}>", result(lowering, operation)))
            .doc(format!("`{} {}`", operation.method, operation.path))
            .deprecated(facts::deprecation(&operation.annotations).as_deref());
        if let Some(tag) = &operation.tag {
            found = found.doc(String::new()).doc(format!("One of the operations of {tag}."));
        }
        if let Some(Expression::Text(text)) = facts::term(&operation.annotations, "Org.OData.Core.V1.Description") {
            found = found.doc(String::new()).doc(text.lines().next().unwrap_or_default());
        }
        let verb = format!("mg::http::Method::{}", operation.method);
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
        let mut struct_ident = identifiers::plain(&ident, Case::Type);
        while parameters.iter().any(|known| known.ident == struct_ident) {
            struct_ident.push('_');
        }
        let given: Vec<&Parameter> = given.iter().collect();
        parameters.push(structs::parameters(lowering, &struct_ident, id, &given));
        let places = operation.parameters.iter().map(|parameter| {
            let place = match parameter.place {
                ParameterPlace::Path => "Path",
                ParameterPlace::Query => "Query",
                ParameterPlace::QueryList => "QueryList",
                ParameterPlace::Header => "Header",
                ParameterPlace::Body => "Body",
            };
            format!("({}, mg::In::{place})", literal(&parameter.name))
        });
        let places = format!("&[{}]", places.collect::<Vec<_>>().join(", "));
        let found = found.argument("parameters", struct_ident).request("templated_with").pass(verb);
        methods.push(found.wire(&operation.path).pass(places).pass("&parameters"));
    }
    (methods, parameters)
}

/// The Rust type of an answer: a collection is an array of its own, not a page of one.
fn result(lowering: &Lowering<'_>, operation: &HttpOperation) -> String {
    let Some(returns) = &operation.return_type else { return "()".to_owned() };
    if returns.name == TypeName::Primitive(Primitive::Stream) {
        return "mg::Bytes".to_owned();
    }
    let item = RustType::of(&returns.name, lowering.model, &lowering.places, Scope::Requests);
    let item = item.map_or_else(|| "mg::Json".to_owned(), |item| spelled(&item.tokens()));
    if returns.collection { format!("Vec<{item}>") } else { item }
}
