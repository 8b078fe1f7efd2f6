// @generated
use crate::mg;

/// Entity type [`microsoft.graph.gcpUser`][reference], derived from
/// [`GcpIdentity`](super::GcpIdentity).
///
/// Requests: [`GcpUserCollection`](crate::requests::gcp_user::GcpUserCollection), for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_gcp_authorization_system()
///     .associated_identities()
///     .users()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/gcpuser?view=graph-rest-beta
pub struct GcpUser {
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
    GcpUser: "microsoft.graph.gcpUser", entity, base super::GcpIdentity;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { GcpUser: super::GcpIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl GcpUser {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<GcpUser, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}
