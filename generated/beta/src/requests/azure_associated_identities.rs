// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`AzureAssociatedIdentities`](models::AzureAssociatedIdentities),
/// and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .associated_identities()
/// ```
#[derive(Clone, Debug)]
pub struct AzureAssociatedIdentitiesResource(mg::One<models::AzureAssociatedIdentities>);

mg::builder! { AzureAssociatedIdentitiesResource: mg::One<models::AzureAssociatedIdentities> }

impl AzureAssociatedIdentitiesResource {
    /// `…/all`: many [`AzureIdentity`](models::AzureIdentity).
    #[inline]
    pub fn all(&self) -> requests::azure_identity::AzureIdentityCollection {
        mg::navigate(self, "all")
    }

    /// `…/managedIdentities`: many [`AzureManagedIdentity`](models::AzureManagedIdentity).
    #[inline]
    pub fn managed_identities(
        &self,
    ) -> requests::azure_managed_identity::AzureManagedIdentityCollection {
        mg::navigate(self, "managedIdentities")
    }

    /// `…/servicePrincipals`: many [`AzureServicePrincipal`](models::AzureServicePrincipal).
    #[inline]
    pub fn service_principals(
        &self,
    ) -> requests::azure_service_principal::AzureServicePrincipalCollection {
        mg::navigate(self, "servicePrincipals")
    }

    /// `…/users`: many [`AzureUser`](models::AzureUser).
    #[inline]
    pub fn users(&self) -> requests::azure_user::AzureUserCollection {
        mg::navigate(self, "users")
    }
}
