// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.labelDetails`, a complex type derived from `microsoft.graph.parentLabelDetails`.
    LabelDetails "microsoft.graph.labelDetails" "complex" : super::ParentLabelDetails;
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

mg::derived_from! { LabelDetails: super::ParentLabelDetails }
