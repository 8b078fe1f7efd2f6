// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.shiftsRoleDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/shiftsroledefinition?view=graph-rest-beta>
    ShiftsRoleDefinition "microsoft.graph.shiftsRoleDefinition" "entity" : super::Entity;
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `shiftsRolePermissions`: Collection(shiftsRolePermission), items not null
    shifts_role_permissions "shiftsRolePermissions" "r": Vec<super::ShiftsRolePermission>,
}

mg::derived_from! { ShiftsRoleDefinition: super::Entity }
