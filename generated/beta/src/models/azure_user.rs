// @generated
use crate::mg;

/// Entity type [`microsoft.graph.azureUser`][reference], derived from
/// [`AzureIdentity`](super::AzureIdentity).
///
/// Requests: [`AzureUserCollection`](crate::requests::azure_user::AzureUserCollection), for
/// example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .associated_identities()
///     .users()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/azureuser?view=graph-rest-beta
pub struct AzureUser {
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
    AzureUser: "microsoft.graph.azureUser", entity, base super::AzureIdentity;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { AzureUser: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AzureUser {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AzureUser, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}
