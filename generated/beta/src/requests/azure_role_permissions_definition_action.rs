// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`AzureRolePermissionsDefinitionAction`](models::AzureRolePermissionsDefinitionAction), and the
/// methods below.
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
///     .cast_to_azure_role_permissions_definition_action()
/// ```
#[derive(Clone, Debug)]
pub struct AzureRolePermissionsDefinitionActionResource(
    mg::One<models::AzureRolePermissionsDefinitionAction>,
);

mg::builder! { AzureRolePermissionsDefinitionActionResource: mg::One<models::AzureRolePermissionsDefinitionAction> }

impl AzureRolePermissionsDefinitionActionResource {
    /// `…/roles`: many [`PermissionsDefinitionAzureRole`](models::PermissionsDefinitionAzureRole).
    #[inline]
    pub fn roles(
        &self,
    ) -> requests::permissions_definition_azure_role::PermissionsDefinitionAzureRoleCollection {
        mg::navigate(self, "roles")
    }
}
