//! Operations of services that do not use OData: an HTTP method on a path template.

use super::{Annotations, TypeRef};

/// An operation that an OpenAPI description names by its `operationId`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpOperation {
    /// `GET`, `POST`, …
    pub method: String,
    /// The path below the service root, with placeholders in braces: `/pets/{petId}`.
    pub path: String,
    /// The first of its tags.
    pub tag: Option<String>,
    /// The parameters, in the order of the description. The body comes last.
    pub parameters: Vec<HttpParameter>,
    /// The type of the response body; `Edm.Stream` for anything but JSON.
    pub return_type: Option<TypeRef>,
    /// Annotations of the operation: its description and deprecation.
    pub annotations: Annotations,
}

/// A parameter of an [`HttpOperation`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpParameter {
    /// The parameter's name on the wire; `body` for the body.
    pub name: String,
    /// The part of the request that carries the parameter.
    pub place: ParameterPlace,
    /// The parameter's type.
    pub type_ref: TypeRef,
    /// Whether the caller has to supply it.
    pub required: bool,
    /// Annotations of the parameter: its description.
    pub annotations: Annotations,
}

/// The part of a request that carries a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ParameterPlace {
    /// The path, in place of the placeholder.
    Path,
    /// The query, with one `name=value` pair for each item of a collection.
    Query,
    /// The query, with the items of a collection joined by commas.
    QueryList,
    /// A header.
    Header,
    /// The body, as JSON.
    Body,
}
