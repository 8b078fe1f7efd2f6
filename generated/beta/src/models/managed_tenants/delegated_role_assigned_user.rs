// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.delegatedRoleAssignedUser`, a complex type.
    DelegatedRoleAssignedUser "microsoft.graph.managedTenants.delegatedRoleAssignedUser" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `userEntityId`: String
    user_entity_id "userEntityId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}
