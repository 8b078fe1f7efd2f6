// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.azurePermissionsDefinitionAction`, by its URL.
    AzurePermissionsDefinitionActionResource(mg::One<models::AzurePermissionsDefinitionAction>)
}

impl AzurePermissionsDefinitionActionResource {
    /// `…/microsoft.graph.azureActionPermissionsDefinitionAction`
    #[inline]
    pub fn as_azure_action_permissions_definition_action(
        &self,
    ) -> requests::azure_action_permissions_definition_action::AzureActionPermissionsDefinitionActionResource {
        mg::to(self, "microsoft.graph.azureActionPermissionsDefinitionAction")
    }

    /// `…/microsoft.graph.azureRolePermissionsDefinitionAction`
    #[inline]
    pub fn as_azure_role_permissions_definition_action(
        &self,
    ) -> requests::azure_role_permissions_definition_action::AzureRolePermissionsDefinitionActionResource {
        mg::to(self, "microsoft.graph.azureRolePermissionsDefinitionAction")
    }
}
