// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.roleAssignment`, by its URL.
    ///
    /// For example `/deviceManagement/roleDefinitions/{roleDefinition-id}/roleAssignments/{roleAssignment-id}`.
    RoleAssignmentResource(mg::One<models::RoleAssignment>)
}

impl RoleAssignmentResource {
    /// `…/roleDefinition`: `roleDefinition`
    #[inline]
    pub fn role_definition(&self) -> requests::role_definition::RoleDefinitionResource {
        mg::to(self, "roleDefinition")
    }

    /// `…/microsoft.graph.deviceAndAppManagementRoleAssignment`
    #[inline]
    pub fn as_device_and_app_management_role_assignment(
        &self,
    ) -> requests::device_and_app_management_role_assignment::DeviceAndAppManagementRoleAssignmentResource {
        mg::to(self, "microsoft.graph.deviceAndAppManagementRoleAssignment")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.roleAssignment`, by its URL.
    ///
    /// For example `/deviceManagement/roleDefinitions/{roleDefinition-id}/roleAssignments`.
    RoleAssignmentCollection(mg::Many<models::RoleAssignment, RoleAssignmentResource>)
}

impl RoleAssignmentCollection {
    /// `…/microsoft.graph.deviceAndAppManagementRoleAssignment`
    #[inline]
    pub fn as_device_and_app_management_role_assignment(
        &self,
    ) -> requests::device_and_app_management_role_assignment::DeviceAndAppManagementRoleAssignmentCollection {
        mg::to(self, "microsoft.graph.deviceAndAppManagementRoleAssignment")
    }
}
