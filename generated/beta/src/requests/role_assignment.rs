// @generated
use crate::{mg, models, requests};

/// Requests on one [`RoleAssignment`](models::RoleAssignment): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.device_management().role_definitions().id(id).role_assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct RoleAssignmentResource(mg::One<models::RoleAssignment>);

mg::builder! { RoleAssignmentResource: mg::One<models::RoleAssignment> }

impl RoleAssignmentResource {
    /// `…/roleDefinition`: [`RoleDefinition`](models::RoleDefinition).
    ///
    /// Least privileged permission to read: `DeviceManagementRBAC.Read.All` (delegated,
    /// application). Reference: [get], [update], [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-delete?view=graph-rest-beta
    #[inline]
    pub fn role_definition(&self) -> requests::role_definition::RoleDefinitionResource {
        mg::navigate(self, "roleDefinition")
    }

    /// `…/microsoft.graph.deviceAndAppManagementRoleAssignment`: cast to
    /// [`DeviceAndAppManagementRoleAssignment`](models::DeviceAndAppManagementRoleAssignment).
    #[doc(alias = "microsoft.graph.deviceAndAppManagementRoleAssignment")]
    #[inline]
    pub fn cast_to_device_and_app_management_role_assignment(
        &self,
    ) -> requests::device_and_app_management_role_assignment::DeviceAndAppManagementRoleAssignmentResource {
        mg::navigate(self, "microsoft.graph.deviceAndAppManagementRoleAssignment")
    }
}

/// Requests on a collection of [`RoleAssignment`](models::RoleAssignment): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().role_definitions().id(id).role_assignments()`.
#[derive(Clone, Debug)]
pub struct RoleAssignmentCollection(
    mg::Many<models::RoleAssignment, RoleAssignmentResource>,
);

mg::builder! { RoleAssignmentCollection: mg::Many<models::RoleAssignment, RoleAssignmentResource> }

impl RoleAssignmentCollection {
    /// `…/microsoft.graph.deviceAndAppManagementRoleAssignment`: the members that are
    /// [`DeviceAndAppManagementRoleAssignment`](models::DeviceAndAppManagementRoleAssignment).
    #[doc(alias = "microsoft.graph.deviceAndAppManagementRoleAssignment")]
    #[inline]
    pub fn cast_to_device_and_app_management_role_assignment(
        &self,
    ) -> requests::device_and_app_management_role_assignment::DeviceAndAppManagementRoleAssignmentCollection {
        mg::navigate(self, "microsoft.graph.deviceAndAppManagementRoleAssignment")
    }
}
