// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.singleResourceGcpPermissionsDefinition`, by its URL.
    SingleResourceGcpPermissionsDefinitionResource(mg::One<models::SingleResourceGcpPermissionsDefinition, requests::permissions_definition::PermissionsDefinitionResource>)
}

impl SingleResourceGcpPermissionsDefinitionResource {
    /// `…/actionInfo`: `gcpPermissionsDefinitionAction`
    #[inline]
    pub fn action_info(
        &self,
    ) -> requests::gcp_permissions_definition_action::GcpPermissionsDefinitionActionResource {
        mg::to(self, "actionInfo")
    }
}
