// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`GcpPermissionsDefinitionAction`](models::GcpPermissionsDefinitionAction), and the methods
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
///     .cast_to_single_resource_gcp_permissions_definition()
///     .action_info()
/// ```
#[derive(Clone, Debug)]
pub struct GcpPermissionsDefinitionActionResource(
    mg::One<models::GcpPermissionsDefinitionAction>,
);

mg::builder! { GcpPermissionsDefinitionActionResource: mg::One<models::GcpPermissionsDefinitionAction> }

impl GcpPermissionsDefinitionActionResource {
    /// `…/microsoft.graph.gcpActionPermissionsDefinitionAction`: cast to
    /// [`GcpActionPermissionsDefinitionAction`](models::GcpActionPermissionsDefinitionAction).
    #[doc(alias = "microsoft.graph.gcpActionPermissionsDefinitionAction")]
    #[inline]
    pub fn cast_to_gcp_action_permissions_definition_action(
        &self,
    ) -> requests::gcp_action_permissions_definition_action::GcpActionPermissionsDefinitionActionResource {
        mg::navigate(self, "microsoft.graph.gcpActionPermissionsDefinitionAction")
    }

    /// `…/microsoft.graph.gcpRolePermissionsDefinitionAction`: cast to
    /// [`GcpRolePermissionsDefinitionAction`](models::GcpRolePermissionsDefinitionAction).
    #[doc(alias = "microsoft.graph.gcpRolePermissionsDefinitionAction")]
    #[inline]
    pub fn cast_to_gcp_role_permissions_definition_action(
        &self,
    ) -> requests::gcp_role_permissions_definition_action::GcpRolePermissionsDefinitionActionResource {
        mg::navigate(self, "microsoft.graph.gcpRolePermissionsDefinitionAction")
    }
}
