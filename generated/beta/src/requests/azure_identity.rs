// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.azureIdentity`, by its URL.
    AzureIdentityResource(mg::One<models::AzureIdentity, requests::authorization_system_identity::AuthorizationSystemIdentityResource>)
}

impl AzureIdentityResource {
    /// `…/microsoft.graph.azureGroup`
    #[inline]
    pub fn as_azure_group(&self) -> requests::azure_group::AzureGroupResource {
        mg::to(self, "microsoft.graph.azureGroup")
    }

    /// `…/microsoft.graph.azureManagedIdentity`
    #[inline]
    pub fn as_azure_managed_identity(
        &self,
    ) -> requests::azure_managed_identity::AzureManagedIdentityResource {
        mg::to(self, "microsoft.graph.azureManagedIdentity")
    }

    /// `…/microsoft.graph.azureServerlessFunction`
    #[inline]
    pub fn as_azure_serverless_function(
        &self,
    ) -> requests::azure_serverless_function::AzureServerlessFunctionResource {
        mg::to(self, "microsoft.graph.azureServerlessFunction")
    }

    /// `…/microsoft.graph.azureServicePrincipal`
    #[inline]
    pub fn as_azure_service_principal(
        &self,
    ) -> requests::azure_service_principal::AzureServicePrincipalResource {
        mg::to(self, "microsoft.graph.azureServicePrincipal")
    }

    /// `…/microsoft.graph.azureUser`
    #[inline]
    pub fn as_azure_user(&self) -> requests::azure_user::AzureUserResource {
        mg::to(self, "microsoft.graph.azureUser")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.azureIdentity`, by its URL.
    AzureIdentityCollection(mg::Many<models::AzureIdentity, AzureIdentityResource>)
}

impl AzureIdentityCollection {
    /// `…/microsoft.graph.azureGroup`
    #[inline]
    pub fn as_azure_group(&self) -> requests::azure_group::AzureGroupCollection {
        mg::to(self, "microsoft.graph.azureGroup")
    }

    /// `…/microsoft.graph.azureManagedIdentity`
    #[inline]
    pub fn as_azure_managed_identity(
        &self,
    ) -> requests::azure_managed_identity::AzureManagedIdentityCollection {
        mg::to(self, "microsoft.graph.azureManagedIdentity")
    }

    /// `…/microsoft.graph.azureServerlessFunction`
    #[inline]
    pub fn as_azure_serverless_function(
        &self,
    ) -> requests::azure_serverless_function::AzureServerlessFunctionCollection {
        mg::to(self, "microsoft.graph.azureServerlessFunction")
    }

    /// `…/microsoft.graph.azureServicePrincipal`
    #[inline]
    pub fn as_azure_service_principal(
        &self,
    ) -> requests::azure_service_principal::AzureServicePrincipalCollection {
        mg::to(self, "microsoft.graph.azureServicePrincipal")
    }

    /// `…/microsoft.graph.azureUser`
    #[inline]
    pub fn as_azure_user(&self) -> requests::azure_user::AzureUserCollection {
        mg::to(self, "microsoft.graph.azureUser")
    }
}
