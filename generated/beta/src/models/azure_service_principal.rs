// @generated
use crate::mg;

/// Entity type [`microsoft.graph.azureServicePrincipal`][reference], derived from
/// [`AzureIdentity`](super::AzureIdentity).
///
/// Requests: [`AzureServicePrincipalCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .associated_identities()
///     .service_principals()
/// ```
///
/// [`AzureServicePrincipalCollection`]: crate::requests::azure_service_principal::AzureServicePrincipalCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/azureserviceprincipal?view=graph-rest-beta
pub struct AzureServicePrincipal {
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
    AzureServicePrincipal: "microsoft.graph.azureServicePrincipal", entity, base super::AzureIdentity;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { AzureServicePrincipal: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AzureServicePrincipal {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AzureServicePrincipal,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
}
