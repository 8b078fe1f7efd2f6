// @generated
use crate::mg;

/// Entity type [`microsoft.graph.azureAuthorizationSystemResource`][reference], derived from
/// [`AuthorizationSystemResource`](super::AuthorizationSystemResource).
///
/// Requests: [`AzureAuthorizationSystemResourceCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .resources()
/// ```
///
/// [`AzureAuthorizationSystemResourceCollection`]: crate::requests::azure_authorization_system_resource::AzureAuthorizationSystemResourceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/azureauthorizationsystemresource?view=graph-rest-beta
pub struct AzureAuthorizationSystemResource {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalId`. Never null.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `resourceType`.
    pub resource_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureAuthorizationSystemResource: "microsoft.graph.azureAuthorizationSystemResource", entity, base super::AuthorizationSystemResource;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    resource_type: "resourceType",
}

mg::derived_from! { AzureAuthorizationSystemResource: super::AuthorizationSystemResource, super::Entity }

impl AzureAuthorizationSystemResource {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AzureAuthorizationSystemResource,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
    /// `service`: [`AuthorizationSystemTypeService`](super::AuthorizationSystemTypeService).
    pub const SERVICE: mg::Nav<
        AzureAuthorizationSystemResource,
        super::AuthorizationSystemTypeService,
    > = mg::Nav::new("service");
}
