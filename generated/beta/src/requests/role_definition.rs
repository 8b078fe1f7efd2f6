// @generated
use crate::{mg, models, requests};

/// Requests on one [`RoleDefinition`](models::RoleDefinition): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.device_management().role_definitions().id(id)`.
#[derive(Clone, Debug)]
pub struct RoleDefinitionResource(mg::One<models::RoleDefinition>);

mg::builder! { RoleDefinitionResource: mg::One<models::RoleDefinition> }

impl RoleDefinitionResource {
    /// `…/roleAssignments`: many [`RoleAssignment`](models::RoleAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementRBAC.Read.All` (delegated,
    /// application). Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-rbac-roleassignment-delete?view=graph-rest-beta
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::role_assignment::RoleAssignmentCollection {
        mg::navigate(self, "roleAssignments")
    }

    /// `…/microsoft.graph.deviceAndAppManagementRoleDefinition`: cast to
    /// [`DeviceAndAppManagementRoleDefinition`](models::DeviceAndAppManagementRoleDefinition).
    #[doc(alias = "microsoft.graph.deviceAndAppManagementRoleDefinition")]
    #[inline]
    pub fn cast_to_device_and_app_management_role_definition(
        &self,
    ) -> requests::device_and_app_management_role_definition::DeviceAndAppManagementRoleDefinitionResource {
        mg::navigate(self, "microsoft.graph.deviceAndAppManagementRoleDefinition")
    }
}

/// Requests on a collection of [`RoleDefinition`](models::RoleDefinition): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_management().role_definitions()`.
#[derive(Clone, Debug)]
pub struct RoleDefinitionCollection(
    mg::Many<models::RoleDefinition, RoleDefinitionResource>,
);

mg::builder! { RoleDefinitionCollection: mg::Many<models::RoleDefinition, RoleDefinitionResource> }

impl RoleDefinitionCollection {
    /// `…/microsoft.graph.deviceAndAppManagementRoleDefinition`: the members that are
    /// [`DeviceAndAppManagementRoleDefinition`](models::DeviceAndAppManagementRoleDefinition).
    #[doc(alias = "microsoft.graph.deviceAndAppManagementRoleDefinition")]
    #[inline]
    pub fn cast_to_device_and_app_management_role_definition(
        &self,
    ) -> requests::device_and_app_management_role_definition::DeviceAndAppManagementRoleDefinitionCollection {
        mg::navigate(self, "microsoft.graph.deviceAndAppManagementRoleDefinition")
    }
}
