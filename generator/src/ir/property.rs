//! Structural properties.

use super::{Annotations, TypeRef};

/// A structural property of an entity or complex type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    /// The property's type and nullability.
    pub type_ref: TypeRef,
    /// `DefaultValue`, as the metadata writes it.
    pub default_value: Option<String>,
    /// Annotations of the property: `Computed`, `Immutable`, `Permissions`, `Revisions`, …
    pub annotations: Annotations,
}
