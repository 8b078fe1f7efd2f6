// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.azureAssociatedIdentities`, by its URL.
    AzureAssociatedIdentitiesResource(mg::One<models::AzureAssociatedIdentities>)
}

impl AzureAssociatedIdentitiesResource {
    /// `…/all`: many `azureIdentity`
    #[inline]
    pub fn all(&self) -> requests::azure_identity::AzureIdentityCollection {
        mg::to(self, "all")
    }

    /// `…/managedIdentities`: many `azureManagedIdentity`
    #[inline]
    pub fn managed_identities(
        &self,
    ) -> requests::azure_managed_identity::AzureManagedIdentityCollection {
        mg::to(self, "managedIdentities")
    }

    /// `…/servicePrincipals`: many `azureServicePrincipal`
    #[inline]
    pub fn service_principals(
        &self,
    ) -> requests::azure_service_principal::AzureServicePrincipalCollection {
        mg::to(self, "servicePrincipals")
    }

    /// `…/users`: many `azureUser`
    #[inline]
    pub fn users(&self) -> requests::azure_user::AzureUserCollection {
        mg::to(self, "users")
    }
}
