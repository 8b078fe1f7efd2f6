// @generated
use crate::mg;

/// Entity type [`microsoft.graph.azureIdentity`][reference], derived from
/// [`AuthorizationSystemIdentity`](super::AuthorizationSystemIdentity).
///
/// Requests: [`AzureIdentityCollection`](crate::requests::azure_identity::AzureIdentityCollection),
/// for example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .associated_identities()
///     .all()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/azureidentity?view=graph-rest-beta
pub struct AzureIdentity {
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
    AzureIdentity: "microsoft.graph.azureIdentity", entity, base super::AuthorizationSystemIdentity, family AzureIdentityKind;
    display_name: "displayName",
    external_id: "externalId" required,
    id: "id" key required,
    source: "source",
}

mg::derived_from! { AzureIdentity: super::AuthorizationSystemIdentity, super::Entity }

impl AzureIdentity {
    /// `authorizationSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AzureIdentity, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}

/// The types derived from [`AzureIdentity`].
#[non_exhaustive]
pub enum AzureIdentityKind {
    AzureGroup(Box<super::AzureGroup>),
    AzureManagedIdentity(Box<super::AzureManagedIdentity>),
    AzureServerlessFunction(Box<super::AzureServerlessFunction>),
    AzureServicePrincipal(Box<super::AzureServicePrincipal>),
    AzureUser(Box<super::AzureUser>),
    /// None of these, or a type that this version does not know.
    Other(Box<AzureIdentity>),
}

mg::family! {
    AzureIdentity => AzureIdentityKind;
    AzureGroup(super::AzureGroup),
    AzureManagedIdentity(super::AzureManagedIdentity),
    AzureServerlessFunction(super::AzureServerlessFunction),
    AzureServicePrincipal(super::AzureServicePrincipal),
    AzureUser(super::AzureUser),
}
