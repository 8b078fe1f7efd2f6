// @generated
use crate::mg;

/// Entity type [`microsoft.graph.azureServerlessFunction`][reference], derived from
/// [`AzureIdentity`](super::AzureIdentity).
///
/// Requests: [`AzureServerlessFunctionCollection`], for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .associated_identities()
///     .all()
///     .cast_to_azure_serverless_function()
/// ```
///
/// [`AzureServerlessFunctionCollection`]: crate::requests::azure_serverless_function::AzureServerlessFunctionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/azureserverlessfunction?view=graph-rest-beta
pub struct AzureServerlessFunction {
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
    AzureServerlessFunction: "microsoft.graph.azureServerlessFunction", entity, base super::AzureIdentity;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { AzureServerlessFunction: super::AzureIdentity, super::AuthorizationSystemIdentity, super::Entity }

impl AzureServerlessFunction {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<
        AzureServerlessFunction,
        super::AuthorizationSystem,
    > = mg::Nav::new("authorizationSystem");
    /// `resource`: [`AzureAuthorizationSystemResource`](super::AzureAuthorizationSystemResource).
    pub const RESOURCE: mg::Nav<
        AzureServerlessFunction,
        super::AzureAuthorizationSystemResource,
    > = mg::Nav::new("resource");
}
