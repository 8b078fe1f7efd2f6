//! Navigation properties.

use std::collections::BTreeMap;

use super::{Annotations, QualifiedName};

/// A navigation property of an entity or complex type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavigationProperty {
    /// The entity type of the target.
    pub target: QualifiedName,
    /// Whether the target is a collection.
    pub collection: bool,
    /// Whether a single target can be null.
    pub nullable: bool,
    /// `Partner`.
    pub partner: Option<String>,
    /// `ContainsTarget`: the targets are part of this entity.
    pub contains_target: bool,
    /// `ReferentialConstraint`s: dependent property to referenced property.
    pub referential_constraints: BTreeMap<String, String>,
    /// `OnDelete`.
    pub on_delete: Option<OnDelete>,
    /// Annotations of the property, such as capabilities.
    pub annotations: Annotations,
}

/// `OnDelete/@Action`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDelete {
    /// Related entities are deleted too.
    Cascade,
    /// Deletion is refused while related entities exist.
    None,
    /// The dependent properties become null.
    SetNull,
    /// The dependent properties are reset to their default values.
    SetDefault,
}
