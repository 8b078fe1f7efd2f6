// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.singleResourceAzurePermissionsDefinition`, by its URL.
    SingleResourceAzurePermissionsDefinitionResource(mg::One<models::SingleResourceAzurePermissionsDefinition, requests::permissions_definition::PermissionsDefinitionResource>)
}

impl SingleResourceAzurePermissionsDefinitionResource {
    /// `…/actionInfo`: `azurePermissionsDefinitionAction`
    #[inline]
    pub fn action_info(
        &self,
    ) -> requests::azure_permissions_definition_action::AzurePermissionsDefinitionActionResource {
        mg::to(self, "actionInfo")
    }
}
