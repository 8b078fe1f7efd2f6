// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsDefinitionAuthorizationSystem`, a complex type.
    PermissionsDefinitionAuthorizationSystem "microsoft.graph.permissionsDefinitionAuthorizationSystem" "complex";
    /// `authorizationSystemId`: String, not null
    authorization_system_id "authorizationSystemId" "r": String,
    /// `authorizationSystemType`: String, not null
    authorization_system_type "authorizationSystemType" "r": String,
}
