// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsDefinitionAuthorizationSystemIdentity`, a complex type.
    PermissionsDefinitionAuthorizationSystemIdentity "microsoft.graph.permissionsDefinitionAuthorizationSystemIdentity" "complex";
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `identityType`: permissionsDefinitionIdentityType, not null
    identity_type "identityType" "r": mg::Open<super::PermissionsDefinitionIdentityType>,
    /// `source`: permissionsDefinitionIdentitySource, not null
    source "source" "r": mg::Boxed<super::PermissionsDefinitionIdentitySource>,
}
