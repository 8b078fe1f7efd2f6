// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.azureRolePermissionsDefinitionAction`, by its URL.
    AzureRolePermissionsDefinitionActionResource(mg::One<models::AzureRolePermissionsDefinitionAction>)
}

impl AzureRolePermissionsDefinitionActionResource {
    /// `…/roles`: many `permissionsDefinitionAzureRole`
    #[inline]
    pub fn roles(
        &self,
    ) -> requests::permissions_definition_azure_role::PermissionsDefinitionAzureRoleCollection {
        mg::to(self, "roles")
    }
}
