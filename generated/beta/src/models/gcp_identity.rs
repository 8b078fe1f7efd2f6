// @generated
use crate::mg;

/// Entity type [`microsoft.graph.gcpIdentity`][reference], derived from
/// [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity).
///
/// Requests: [`GcpIdentityCollection`](crate::requests::gcp_identity::GcpIdentityCollection), for
/// example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_gcp_authorization_system()
///     .associated_identities()
///     .all()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/gcpidentity?view=graph-rest-beta
pub struct GcpIdentity {
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
    GcpIdentity: "microsoft.graph.gcpIdentity", entity, base super::AuthorizationSystemIdentity, family GcpIdentityKind;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { GcpIdentity: super::AuthorizationSystemIdentity, super::Entity }

impl GcpIdentity {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<GcpIdentity, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}

/// The types derived from [`GcpIdentity`].
#[non_exhaustive]
pub enum GcpIdentityKind {
    GcpCloudFunction(Box<super::GcpCloudFunction>),
    GcpGroup(Box<super::GcpGroup>),
    GcpServiceAccount(Box<super::GcpServiceAccount>),
    GcpUser(Box<super::GcpUser>),
    /// None of these, or a type that this version does not know.
    Other(Box<GcpIdentity>),
}

mg::family! {
    GcpIdentity => GcpIdentityKind;
    GcpCloudFunction(super::GcpCloudFunction),
    GcpGroup(super::GcpGroup),
    GcpServiceAccount(super::GcpServiceAccount),
    GcpUser(super::GcpUser),
}
