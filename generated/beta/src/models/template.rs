// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.template`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/template?view=graph-rest-beta>
    Template "microsoft.graph.template" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Template: super::Entity }

impl Template {
    /// `deviceTemplates`: many `deviceTemplate`, contained
    pub const DEVICE_TEMPLATES: mg::Nav<Template, Vec<super::DeviceTemplate>> = mg::Nav::new(
        "deviceTemplates",
    );
}
