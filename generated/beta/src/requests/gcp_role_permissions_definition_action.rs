// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`GcpRolePermissionsDefinitionAction`](models::GcpRolePermissionsDefinitionAction), and the
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
///     .cast_to_single_resource_gcp_permissions_definition()
///     .action_info()
///     .cast_to_gcp_role_permissions_definition_action()
/// ```
#[derive(Clone, Debug)]
pub struct GcpRolePermissionsDefinitionActionResource(
    mg::One<models::GcpRolePermissionsDefinitionAction>,
);

mg::builder! { GcpRolePermissionsDefinitionActionResource: mg::One<models::GcpRolePermissionsDefinitionAction> }

impl GcpRolePermissionsDefinitionActionResource {
    /// `…/roles`: many [`PermissionsDefinitionGcpRole`](models::PermissionsDefinitionGcpRole).
    #[inline]
    pub fn roles(
        &self,
    ) -> requests::permissions_definition_gcp_role::PermissionsDefinitionGcpRoleCollection {
        mg::navigate(self, "roles")
    }
}
