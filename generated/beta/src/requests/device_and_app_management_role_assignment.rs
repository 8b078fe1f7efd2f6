// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceAndAppManagementRoleAssignment`](models::DeviceAndAppManagementRoleAssignment): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().role_assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceAndAppManagementRoleAssignmentResource(
    mg::One<
        models::DeviceAndAppManagementRoleAssignment,
        requests::role_assignment::RoleAssignmentResource,
    >,
);

mg::builder! { DeviceAndAppManagementRoleAssignmentResource: mg::One<models::DeviceAndAppManagementRoleAssignment, requests::role_assignment::RoleAssignmentResource> }

impl DeviceAndAppManagementRoleAssignmentResource {
    /// `…/roleScopeTags`: many [`RoleScopeTag`](models::RoleScopeTag).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-delete?view=graph-rest-beta
    #[inline]
    pub fn role_scope_tags(&self) -> requests::role_scope_tag::RoleScopeTagCollection {
        mg::navigate(self, "roleScopeTags")
    }
}

/// Requests on a collection of
/// [`DeviceAndAppManagementRoleAssignment`](models::DeviceAndAppManagementRoleAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().role_assignments()`.
pub type DeviceAndAppManagementRoleAssignmentCollection = mg::Many<
    models::DeviceAndAppManagementRoleAssignment,
    DeviceAndAppManagementRoleAssignmentResource,
>;
