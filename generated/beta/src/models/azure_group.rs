// @generated
use crate::mg;

/// Entity type [`microsoft.graph.azureGroup`][reference], derived from
/// [`AzureIdentity`](super::AzureIdentity).
///
/// Requests: [`AzureGroupCollection`](crate::requests::azure_group::AzureGroupCollection), for
/// example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .associated_identities()
///     .all()
///     .cast_to_azure_group()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/azuregroup?view=graph-rest-beta
pub struct AzureGroup {
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
    AzureGroup: "microsoft.graph.azureGroup", entity, base super::AzureIdentity;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { AzureGroup: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AzureGroup {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AzureGroup, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}
