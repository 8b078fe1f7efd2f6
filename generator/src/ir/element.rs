//! Paths that name the elements of a model, for diagnostics, annotation targets and origins.

use std::fmt::{self, Write as _};

use super::{Operation, QualifiedName, TypeRef};

/// The path of an element: `microsoft.graph.user/displayName`, `microsoft.graph.assign(microsoft.graph.group)/target`.
///
/// It has the form of a CSDL annotation target with full names, and is unique in a model: where a type and an
/// operation share a name, the operation's signature distinguishes them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementPath(String);

impl ElementPath {
    /// Creates the path of an element from its full name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// Returns the path of a type, term or container.
    pub fn of(name: &QualifiedName) -> Self {
        Self(name.as_str().to_owned())
    }

    /// Returns the path of one overload of an action or function, with the types of all its parameters:
    /// `microsoft.graph.cancel(microsoft.graph.bookingAppointment,Edm.String)`.
    ///
    /// CSDL writes only the binding type for an action. Graph writes all types for actions too, and so does this
    /// function.
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

    /// Returns the path of an overload with its binding type alone, as CSDL writes it for an action:
    /// `microsoft.graph.cancel(microsoft.graph.event)`.
    pub fn bound(name: &QualifiedName, binding: &TypeRef) -> Self {
        Self(format!("{name}({binding})"))
    }

    /// Returns the path of the return value of this overload.
    pub fn return_type(&self) -> Self {
        self.child("$ReturnType")
    }

    /// Returns the path of a key property of this entity type: `microsoft.graph.entity/$Key/id`.
    pub fn key_property(&self, path: &str) -> Self {
        self.child("$Key").child(path)
    }

    /// Returns the path of a child of this element.
    pub fn child(&self, name: &str) -> Self {
        Self([&self.0, "/", name].concat())
    }

    /// Returns the path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ElementPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
