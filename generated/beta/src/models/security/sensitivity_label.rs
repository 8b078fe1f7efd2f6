// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sensitivityLabel`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-sensitivitylabel?view=graph-rest-beta>
    SensitivityLabel "microsoft.graph.security.sensitivityLabel" "entity" : crate::models::Entity;
    /// `color`: String
    color "color": String,
    /// `contentFormats`: Collection(String)
    content_formats "contentFormats": Vec<String>,
    /// `description`: String
    description "description": String,
    /// `hasProtection`: Boolean, not null
    has_protection "hasProtection" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isActive`: Boolean, not null
    is_active "isActive" "r": bool,
    /// `isAppliable`: Boolean, not null
    is_appliable "isAppliable" "r": bool,
    /// `name`: String
    name "name": String,
    /// `sensitivity`: Int32, not null
    sensitivity "sensitivity" "r": i32,
    /// `tooltip`: String
    tooltip "tooltip": String,
}

mg::derived_from! { SensitivityLabel: crate::models::Entity }

impl SensitivityLabel {
    /// `parent`: `microsoft.graph.security.sensitivityLabel`, contained
    pub const PARENT: mg::Nav<SensitivityLabel, super::SensitivityLabel> = mg::Nav::new(
        "parent",
    );
}
