// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsDefinitionAuthorizationSystemIdentity`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/permissionsdefinitionauthorizationsystemidentity?view=graph-rest-beta>
    PermissionsDefinitionAuthorizationSystemIdentity "microsoft.graph.permissionsDefinitionAuthorizationSystemIdentity" "entity";
    /// `externalId`: String, key, not null
    external_id "externalId" "kr": String,
    /// `identityType`: permissionsDefinitionIdentityType, not null
    identity_type "identityType" "r": mg::Open<super::PermissionsDefinitionIdentityType>,
    /// `source`: permissionsDefinitionIdentitySource, not null
    source "source" "r": mg::Boxed<super::PermissionsDefinitionIdentitySource>,
}
