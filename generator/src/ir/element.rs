//! Names for the elements of a model, for diagnostics, annotation targets and provenance.

use std::fmt::{self, Write as _};

use super::{Operation, QualifiedName, TypeRef};

/// The place of an element: `microsoft.graph.user/displayName`, `microsoft.graph.assign(microsoft.graph.group)/target`.
///
/// Written like a CSDL annotation target with full names, and unique in a model but for a type and an operation of one
/// name, which the signature tells apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementPath(String);

impl ElementPath {
    /// An element by its full name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// A type, term or container.
    pub fn of(name: &QualifiedName) -> Self {
        Self(name.as_str().to_owned())
    }

    /// One overload of an action or function, by the types of all its parameters:
    /// `microsoft.graph.cancel(microsoft.graph.bookingAppointment,Edm.String)`.
    ///
    /// CSDL names the binding type alone for an action. Graph writes all types for actions too, as this does.
    pub fn overload(name: &QualifiedName, operation: &Operation) -> Self {
        let mut text = format!("{name}(");
        for (position, parameter) in operation.parameters.iter().enumerate() {
            if position > 0 {
                text.push(',');
            }
            // Writing to a String cannot fail.
            let _ = write!(text, "{}", parameter.type_ref);
        }
        text.push(')');
        Self(text)
    }

    /// One overload by its binding type alone, as CSDL names an action: `microsoft.graph.cancel(microsoft.graph.event)`.
    pub fn bound(name: &QualifiedName, binding: &TypeRef) -> Self {
        Self(format!("{name}({binding})"))
    }

    /// The return value of an overload.
    pub fn return_type(&self) -> Self {
        self.child("$ReturnType")
    }

    /// A property of the key of this entity type, by its path: `microsoft.graph.entity/$Key/id`.
    pub fn key_property(&self, path: &str) -> Self {
        self.child("$Key").child(path)
    }

    /// An element inside this one.
    pub fn child(&self, name: &str) -> Self {
        Self([&self.0, "/", name].concat())
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ElementPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
