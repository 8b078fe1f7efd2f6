//! Structural properties.

use super::{Annotations, TypeRef};

/// A structural property of an entity or complex type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    /// Its type and nullability.
    pub type_ref: TypeRef,
    /// `DefaultValue`, as written.
    pub default_value: Option<String>,
    /// Computed, Immutable, Permissions, Revisions, …
    pub annotations: Annotations,
}
