// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.programControlType`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/programcontroltype?view=graph-rest-beta>
    ProgramControlType "microsoft.graph.programControlType" "entity" : super::Entity;
    /// `controlTypeGroupId`: String
    control_type_group_id "controlTypeGroupId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ProgramControlType: super::Entity }
