// @generated
use crate::mg;

/// Entity type [`microsoft.graph.gcpRole`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`GcpRoleCollection`](crate::requests::gcp_role::GcpRoleCollection), for example
/// `graph.external().authorization_systems().id(id).cast_to_gcp_authorization_system().roles()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/gcprole?view=graph-rest-beta
pub struct GcpRole {
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `externalId`. Never null.
    pub external_id: mg::Field<String>,
    /// `gcpRoleType`. Never null.
    pub gcp_role_type: mg::Field<mg::Open<super::GcpRoleType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `scopes`.
    pub scopes: mg::Field<Vec<super::GcpScope>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GcpRole: "microsoft.graph.gcpRole", entity, base super::Entity;
    display_name: "displayName" required,
    external_id: "externalId" required,
    gcp_role_type: "gcpRoleType" required,
    id: "id" key required,
    scopes: "scopes",
}

mg::derived_from! { GcpRole: super::Entity }
