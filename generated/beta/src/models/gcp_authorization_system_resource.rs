// @generated
use crate::mg;

/// Entity type [`microsoft.graph.gcpAuthorizationSystemResource`][reference], derived from
/// [`AuthorizationSystemResource`](super::AuthorizationSystemResource).
///
/// Requests: [`GcpAuthorizationSystemResourceCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_gcp_authorization_system()
///     .resources()
/// ```
///
/// [`GcpAuthorizationSystemResourceCollection`]: crate::requests::gcp_authorization_system_resource::GcpAuthorizationSystemResourceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/gcpauthorizationsystemresource?view=graph-rest-beta
pub struct GcpAuthorizationSystemResource {
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
    GcpAuthorizationSystemResource: "microsoft.graph.gcpAuthorizationSystemResource", entity, base super::AuthorizationSystemResource;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    resource_type: "resourceType",
}

mg::derived_from! { GcpAuthorizationSystemResource: super::AuthorizationSystemResource, super::Entity }

impl GcpAuthorizationSystemResource {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        GcpAuthorizationSystemResource,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
    /// `service`: [`AuthorizationSystemTypeService`](super::AuthorizationSystemTypeService).
    pub const SERVICE: mg::Nav<
        GcpAuthorizationSystemResource,
        super::AuthorizationSystemTypeService,
    > = mg::Nav::new("service");
}
