// @generated
use crate::mg;

/// Entity type [`microsoft.graph.gcpGroup`][reference], derived from
/// [`GcpIdentity`](super::GcpIdentity).
///
/// Requests: [`GcpGroupCollection`](crate::requests::gcp_group::GcpGroupCollection), for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_gcp_authorization_system()
///     .associated_identities()
///     .all()
///     .cast_to_gcp_group()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/gcpgroup?view=graph-rest-beta
pub struct GcpGroup {
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
    GcpGroup: "microsoft.graph.gcpGroup", entity, base super::GcpIdentity;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { GcpGroup: super::GcpIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl GcpGroup {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<GcpGroup, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}
