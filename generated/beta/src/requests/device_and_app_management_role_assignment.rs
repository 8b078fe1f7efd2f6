// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceAndAppManagementRoleAssignment`, by its URL.
    ///
    /// For example `/deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignment-id}`.
    DeviceAndAppManagementRoleAssignmentResource(mg::One<models::DeviceAndAppManagementRoleAssignment, requests::role_assignment::RoleAssignmentResource>)
}

impl DeviceAndAppManagementRoleAssignmentResource {
    /// `…/roleScopeTags`: many `roleScopeTag`
    #[inline]
    pub fn role_scope_tags(&self) -> requests::role_scope_tag::RoleScopeTagCollection {
        mg::to(self, "roleScopeTags")
    }
}

/// A collection of `microsoft.graph.deviceAndAppManagementRoleAssignment`, by its URL.
///
/// For example `/deviceManagement/roleAssignments`.
pub type DeviceAndAppManagementRoleAssignmentCollection = mg::Many<
    models::DeviceAndAppManagementRoleAssignment,
    DeviceAndAppManagementRoleAssignmentResource,
>;
