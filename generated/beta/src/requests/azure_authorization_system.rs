// @generated
use crate::{mg, models, requests};

/// Requests on one [`AzureAuthorizationSystem`](models::AzureAuthorizationSystem): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.external().authorization_systems().id(id).cast_to_azure_authorization_system()`.
#[derive(Clone, Debug)]
pub struct AzureAuthorizationSystemResource(
    mg::One<
        models::AzureAuthorizationSystem,
        requests::authorization_system::AuthorizationSystemResource,
    >,
);

mg::builder! { AzureAuthorizationSystemResource: mg::One<models::AzureAuthorizationSystem, requests::authorization_system::AuthorizationSystemResource> }

impl AzureAuthorizationSystemResource {
    /// `…/actions`: many
    /// [`AzureAuthorizationSystemTypeAction`](models::AzureAuthorizationSystemTypeAction).
    #[inline]
    pub fn actions(
        &self,
    ) -> requests::azure_authorization_system_type_action::AzureAuthorizationSystemTypeActionCollection {
        mg::navigate(self, "actions")
    }

    /// `…/associatedIdentities`: [`AzureAssociatedIdentities`](models::AzureAssociatedIdentities).
    #[inline]
    pub fn associated_identities(
        &self,
    ) -> requests::azure_associated_identities::AzureAssociatedIdentitiesResource {
        mg::navigate(self, "associatedIdentities")
    }

    /// `…/resources`: many
    /// [`AzureAuthorizationSystemResource`](models::AzureAuthorizationSystemResource).
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::azure_authorization_system_resource::AzureAuthorizationSystemResourceCollection {
        mg::navigate(self, "resources")
    }

    /// `…/roleDefinitions`: many [`AzureRoleDefinition`](models::AzureRoleDefinition).
    #[inline]
    pub fn role_definitions(
        &self,
    ) -> requests::azure_role_definition::AzureRoleDefinitionCollection {
        mg::navigate(self, "roleDefinitions")
    }

    /// `…/services`: many
    /// [`AuthorizationSystemTypeService`](models::AuthorizationSystemTypeService).
    #[inline]
    pub fn services(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceCollection {
        mg::navigate(self, "services")
    }
}

/// Requests on a collection of [`AzureAuthorizationSystem`](models::AzureAuthorizationSystem):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.external().authorization_systems().cast_to_azure_authorization_system()`.
pub type AzureAuthorizationSystemCollection = mg::Many<
    models::AzureAuthorizationSystem,
    AzureAuthorizationSystemResource,
>;
