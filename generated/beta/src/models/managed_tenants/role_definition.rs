// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.roleDefinition`, a complex type.
    RoleDefinition "microsoft.graph.managedTenants.roleDefinition" "complex";
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `templateId`: String, not null
    template_id "templateId" "r": String,
}
