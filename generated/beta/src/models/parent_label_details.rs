// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.parentLabelDetails`, a complex type.
    ParentLabelDetails "microsoft.graph.parentLabelDetails" "complex" => ParentLabelDetailsKind;
    /// `color`: String
    color "color": String,
    /// `description`: String
    description "description": String,
    /// `id`: String
    id "id": String,
    /// `isActive`: Boolean, not null
    is_active "isActive" "r": bool,
    /// `name`: String
    name "name": String,
    /// `parent`: parentLabelDetails
    parent "parent": mg::Boxed<super::ParentLabelDetails>,
    /// `sensitivity`: Int32, not null
    sensitivity "sensitivity" "r": i32,
    /// `tooltip`: String
    tooltip "tooltip": String,
}

/// The types derived from `microsoft.graph.parentLabelDetails`.
#[non_exhaustive]
pub enum ParentLabelDetailsKind {
    LabelDetails(Box<super::LabelDetails>),
    /// None of these, or a type that this version does not know.
    Other(Box<ParentLabelDetails>),
}

mg::family! {
    ParentLabelDetails => ParentLabelDetailsKind;
    LabelDetails(super::LabelDetails),
}
