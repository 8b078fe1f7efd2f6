// @generated
use crate::mg;

/// Entity type [`microsoft.graph.gcpCloudFunction`][reference], derived from
/// [`GcpIdentity`](super::GcpIdentity).
///
/// Requests:
/// [`GcpCloudFunctionCollection`](crate::requests::gcp_cloud_function::GcpCloudFunctionCollection),
/// for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_gcp_authorization_system()
///     .associated_identities()
///     .all()
///     .cast_to_gcp_cloud_function()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/gcpcloudfunction?view=graph-rest-beta
pub struct GcpCloudFunction {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `externalId`. Never null.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `source`.
    pub source: mg::Field<mg::Boxed<super::AuthorizationSystemIdentitySource>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GcpCloudFunction: "microsoft.graph.gcpCloudFunction", entity, base super::GcpIdentity;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { GcpCloudFunction: super::GcpIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl GcpCloudFunction {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        GcpCloudFunction,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
    /// `resource`: [`GcpAuthorizationSystemResource`](super::GcpAuthorizationSystemResource).
    pub const RESOURCE: mg::Nav<
        GcpCloudFunction,
        super::GcpAuthorizationSystemResource,
    > = mg::Nav::new("resource");
}
