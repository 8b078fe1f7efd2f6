// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.businessFlowTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/businessflowtemplate?view=graph-rest-beta>
    BusinessFlowTemplate "microsoft.graph.businessFlowTemplate" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { BusinessFlowTemplate: super::Entity }
