// @generated
use crate::mg;

/// Entity type [`microsoft.graph.azureManagedIdentity`][reference], derived from
/// [`AzureIdentity`](super::AzureIdentity).
///
/// Requests: [`AzureManagedIdentityCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .associated_identities()
///     .managed_identities()
/// ```
///
/// [`AzureManagedIdentityCollection`]: crate::requests::azure_managed_identity::AzureManagedIdentityCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/azuremanagedidentity?view=graph-rest-beta
pub struct AzureManagedIdentity {
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
    AzureManagedIdentity: "microsoft.graph.azureManagedIdentity", entity, base super::AzureIdentity;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { AzureManagedIdentity: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AzureManagedIdentity {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AzureManagedIdentity,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
}
