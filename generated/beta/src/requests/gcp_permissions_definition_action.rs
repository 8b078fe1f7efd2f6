// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.gcpPermissionsDefinitionAction`, by its URL.
    GcpPermissionsDefinitionActionResource(mg::One<models::GcpPermissionsDefinitionAction>)
}

impl GcpPermissionsDefinitionActionResource {
    /// `…/microsoft.graph.gcpActionPermissionsDefinitionAction`
    #[inline]
    pub fn as_gcp_action_permissions_definition_action(
        &self,
    ) -> requests::gcp_action_permissions_definition_action::GcpActionPermissionsDefinitionActionResource {
        mg::to(self, "microsoft.graph.gcpActionPermissionsDefinitionAction")
    }

    /// `…/microsoft.graph.gcpRolePermissionsDefinitionAction`
    #[inline]
    pub fn as_gcp_role_permissions_definition_action(
        &self,
    ) -> requests::gcp_role_permissions_definition_action::GcpRolePermissionsDefinitionActionResource {
        mg::to(self, "microsoft.graph.gcpRolePermissionsDefinitionAction")
    }
}
