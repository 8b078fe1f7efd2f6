// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.azureAuthorizationSystem`, by its URL.
    AzureAuthorizationSystemResource(mg::One<models::AzureAuthorizationSystem, requests::authorization_system::AuthorizationSystemResource>)
}

impl AzureAuthorizationSystemResource {
    /// `…/actions`: many `azureAuthorizationSystemTypeAction`
    #[inline]
    pub fn actions(
        &self,
    ) -> requests::azure_authorization_system_type_action::AzureAuthorizationSystemTypeActionCollection {
        mg::to(self, "actions")
    }

    /// `…/associatedIdentities`: `azureAssociatedIdentities`
    #[inline]
    pub fn associated_identities(
        &self,
    ) -> requests::azure_associated_identities::AzureAssociatedIdentitiesResource {
        mg::to(self, "associatedIdentities")
    }

    /// `…/resources`: many `azureAuthorizationSystemResource`
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::azure_authorization_system_resource::AzureAuthorizationSystemResourceCollection {
        mg::to(self, "resources")
    }

    /// `…/roleDefinitions`: many `azureRoleDefinition`
    #[inline]
    pub fn role_definitions(
        &self,
    ) -> requests::azure_role_definition::AzureRoleDefinitionCollection {
        mg::to(self, "roleDefinitions")
    }

    /// `…/services`: many `authorizationSystemTypeService`
    #[inline]
    pub fn services(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceCollection {
        mg::to(self, "services")
    }
}

/// A collection of `microsoft.graph.azureAuthorizationSystem`, by its URL.
pub type AzureAuthorizationSystemCollection = mg::Many<
    models::AzureAuthorizationSystem,
    AzureAuthorizationSystemResource,
>;
