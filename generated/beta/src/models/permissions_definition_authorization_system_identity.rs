// @generated
use crate::mg;

/// Entity type [`microsoft.graph.permissionsDefinitionAuthorizationSystemIdentity`][reference].
///
/// Requests: [`PermissionsDefinitionAuthorizationSystemIdentityResource`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
///     .identity_info()
/// ```
///
/// [`PermissionsDefinitionAuthorizationSystemIdentityResource`]: crate::requests::permissions_definition_authorization_system_identity::PermissionsDefinitionAuthorizationSystemIdentityResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/permissionsdefinitionauthorizationsystemidentity?view=graph-rest-beta
pub struct PermissionsDefinitionAuthorizationSystemIdentity {
    /// `externalId`: the key. Never null.
    pub external_id: mg::Field<String>,
    /// `identityType`. Never null.
    pub identity_type: mg::Field<mg::Open<super::PermissionsDefinitionIdentityType>>,
    /// `source`. Never null.
    pub source: mg::Field<mg::Boxed<super::PermissionsDefinitionIdentitySource>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PermissionsDefinitionAuthorizationSystemIdentity: "microsoft.graph.permissionsDefinitionAuthorizationSystemIdentity", entity;
    external_id: "externalId" key required,
    identity_type: "identityType" required,
    source: "source" required,
}
