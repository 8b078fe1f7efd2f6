//! Operations of services that are not OData's: a method on a path template.

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
    /// What it takes, in the order of the description; the body last.
    pub parameters: Vec<HttpParameter>,
    /// What it answers; `Edm.Stream` for anything but JSON.
    pub return_type: Option<TypeRef>,
    /// Description and deprecation.
    pub annotations: Annotations,
}

/// A parameter of such an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpParameter {
    /// Its name on the wire; `body` for the body.
    pub name: String,
    /// Where it goes.
    pub place: ParameterPlace,
    /// Its type.
    pub type_ref: TypeRef,
    /// Whether it has to be given.
    pub required: bool,
    /// Its description.
    pub annotations: Annotations,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ParameterPlace {
    /// In the place of its placeholder.
    Path,
    /// In the query, each item of a collection for itself.
    Query,
    /// In the query, the items of a collection joined by commas.
    QueryList,
    /// A header.
    Header,
    /// The body, as JSON.
    Body,
}
