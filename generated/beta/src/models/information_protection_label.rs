// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.informationProtectionLabel`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/informationprotectionlabel?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)")]
    InformationProtectionLabel "microsoft.graph.informationProtectionLabel" "entity" : super::Entity;
    /// `color`: String
    color "color": String,
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
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

mg::derived_from! { InformationProtectionLabel: super::Entity }
