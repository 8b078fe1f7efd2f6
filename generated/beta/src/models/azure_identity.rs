// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureIdentity`, an entity type derived from `microsoft.graph.authorizationSystemIdentity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/azureidentity?view=graph-rest-beta>
    AzureIdentity "microsoft.graph.azureIdentity" "entity" : super::AuthorizationSystemIdentity => AzureIdentityKind;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String, not null
    external_id "externalId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `source`: authorizationSystemIdentitySource
    source "source": mg::Boxed<super::AuthorizationSystemIdentitySource>,
}

mg::derived_from! { AzureIdentity: super::AuthorizationSystemIdentity, super::Entity }

impl AzureIdentity {
    /// `authorizationSystem`: `authorizationSystem`
    pub const AUTHORIZATION_SYSTEM: mg::Nav<AzureIdentity, super::AuthorizationSystem> = mg::Nav::new(
        "authorizationSystem",
    );
}

/// The types derived from `microsoft.graph.azureIdentity`.
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
