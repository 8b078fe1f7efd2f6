// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`AzurePermissionsDefinitionAction`](models::AzurePermissionsDefinitionAction), and the methods
/// below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
///     .cast_to_single_resource_azure_permissions_definition()
///     .action_info()
/// ```
#[derive(Clone, Debug)]
pub struct AzurePermissionsDefinitionActionResource(
    mg::One<models::AzurePermissionsDefinitionAction>,
);

mg::builder! { AzurePermissionsDefinitionActionResource: mg::One<models::AzurePermissionsDefinitionAction> }

impl AzurePermissionsDefinitionActionResource {
    /// `…/microsoft.graph.azureActionPermissionsDefinitionAction`: cast to
    /// [`AzureActionPermissionsDefinitionAction`](models::AzureActionPermissionsDefinitionAction).
    #[doc(alias = "microsoft.graph.azureActionPermissionsDefinitionAction")]
    #[inline]
    pub fn cast_to_azure_action_permissions_definition_action(
        &self,
    ) -> requests::azure_action_permissions_definition_action::AzureActionPermissionsDefinitionActionResource {
        mg::navigate(self, "microsoft.graph.azureActionPermissionsDefinitionAction")
    }

    /// `…/microsoft.graph.azureRolePermissionsDefinitionAction`: cast to
    /// [`AzureRolePermissionsDefinitionAction`](models::AzureRolePermissionsDefinitionAction).
    #[doc(alias = "microsoft.graph.azureRolePermissionsDefinitionAction")]
    #[inline]
    pub fn cast_to_azure_role_permissions_definition_action(
        &self,
    ) -> requests::azure_role_permissions_definition_action::AzureRolePermissionsDefinitionActionResource {
        mg::navigate(self, "microsoft.graph.azureRolePermissionsDefinitionAction")
    }
}
