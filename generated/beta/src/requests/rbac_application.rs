// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.rbacApplication`, by its URL.
    ///
    /// For example `/roleManagement/directory`.
    RbacApplicationResource(mg::One<models::RbacApplication>)
}

impl RbacApplicationResource {
    /// `…/resourceNamespaces`: many `unifiedRbacResourceNamespace`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagement.Read.Directory**, RoleManagement.Read.All, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, RoleManagement.Read.All, RoleManagement.ReadWrite.Directory |
    /// | `GET …/{id}` | **RoleManagement.Read.Directory**, RoleManagement.Read.All, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, RoleManagement.Read.All, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn resource_namespaces(
        &self,
    ) -> requests::unified_rbac_resource_namespace::UnifiedRbacResourceNamespaceCollection {
        mg::to(self, "resourceNamespaces")
    }

    /// `…/roleAssignmentApprovals`: many `approval`
    #[inline]
    pub fn role_assignment_approvals(&self) -> requests::approval::ApprovalCollection {
        mg::to(self, "roleAssignmentApprovals")
    }

    /// `…/roleAssignmentScheduleInstances`: many `unifiedRoleAssignmentScheduleInstance`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleAssignmentSchedule.Read.Directory**, RoleAssignmentSchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory | **RoleAssignmentSchedule.Read.Directory**, RoleAssignmentSchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory |
    /// | `GET …/{id}` | **RoleAssignmentSchedule.Read.Directory**, RoleAssignmentSchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory | **RoleAssignmentSchedule.Read.Directory**, RoleAssignmentSchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn role_assignment_schedule_instances(
        &self,
    ) -> requests::unified_role_assignment_schedule_instance::UnifiedRoleAssignmentScheduleInstanceCollection {
        mg::to(self, "roleAssignmentScheduleInstances")
    }

    /// `…/roleAssignmentScheduleRequests`: many `unifiedRoleAssignmentScheduleRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleAssignmentSchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory | **RoleAssignmentSchedule.ReadWrite.Directory**, **RoleManagement.ReadWrite.Directory** |
    /// | `GET …/{id}` | **RoleAssignmentSchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory | **RoleAssignmentSchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory |
    /// | `POST` | **RoleAssignmentSchedule.ReadWrite.Directory**, RoleAssignmentSchedule.Remove.Directory, RoleEligibilitySchedule.Remove.Directory, RoleManagement.ReadWrite.Directory | **RoleAssignmentSchedule.ReadWrite.Directory**, **RoleManagement.ReadWrite.Directory**, RoleAssignmentSchedule.Remove.Directory, RoleEligibilitySchedule.Remove.Directory |
    #[inline]
    pub fn role_assignment_schedule_requests(
        &self,
    ) -> requests::unified_role_assignment_schedule_request::UnifiedRoleAssignmentScheduleRequestCollection {
        mg::to(self, "roleAssignmentScheduleRequests")
    }

    /// `…/roleAssignmentSchedules`: many `unifiedRoleAssignmentSchedule`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleAssignmentSchedule.Read.Directory**, RoleAssignmentSchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory | **RoleAssignmentSchedule.Read.Directory**, RoleAssignmentSchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory |
    /// | `GET …/{id}` | **RoleAssignmentSchedule.Read.Directory**, RoleAssignmentSchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory | **RoleAssignmentSchedule.Read.Directory**, RoleAssignmentSchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn role_assignment_schedules(
        &self,
    ) -> requests::unified_role_assignment_schedule::UnifiedRoleAssignmentScheduleCollection {
        mg::to(self, "roleAssignmentSchedules")
    }

    /// `…/roleAssignments`: many `unifiedRoleAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/roleManagement/directory/roleAssignments` | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, RoleManagement.Read.All, Directory.ReadWrite.All | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET` `/roleManagement/entitlementManagement/roleAssignments` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All**, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All**, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory |
    /// | `GET …/{id}` `/roleManagement/directory/roleAssignments/{id}` | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, RoleManagement.Read.All, Directory.ReadWrite.All | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` `/roleManagement/entitlementManagement/roleAssignments/{id}` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All**, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All**, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory |
    /// | `POST` `/roleManagement/directory/roleAssignments` | **RoleManagement.ReadWrite.Directory** | **RoleManagement.ReadWrite.Directory** |
    /// | `POST` `/roleManagement/entitlementManagement/roleAssignments` | **EntitlementManagement.ReadWrite.All**, RoleManagement.ReadWrite.Directory | **EntitlementManagement.ReadWrite.All**, RoleManagement.ReadWrite.Directory |
    /// | `DELETE …/{id}` `/roleManagement/directory/roleAssignments/{id}` | **RoleManagement.ReadWrite.Directory** | **RoleManagement.ReadWrite.Directory** |
    /// | `DELETE …/{id}` `/roleManagement/entitlementManagement/roleAssignments/{id}` | **EntitlementManagement.ReadWrite.All**, RoleManagement.ReadWrite.Directory | **EntitlementManagement.ReadWrite.All**, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::unified_role_assignment::UnifiedRoleAssignmentCollection {
        mg::to(self, "roleAssignments")
    }

    /// `…/roleDefinitions`: many `unifiedRoleDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/roleManagement/directory/roleDefinitions` | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, RoleManagement.Read.All, Directory.ReadWrite.All | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, RoleManagement.Read.All, Directory.ReadWrite.All |
    /// | `GET` `/roleManagement/entitlementManagement/roleDefinitions` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All, RoleManagement.Read.All | **EntitlementManagement.Read.All**, RoleManagement.Read.All, EntitlementManagement.ReadWrite.All |
    /// | `GET …/{id}` `/roleManagement/directory/roleDefinitions/{id}` | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, RoleManagement.Read.All, Directory.ReadWrite.All | **RoleManagement.Read.Directory**, **RoleManagement.ReadWrite.Directory**, Directory.Read.All, RoleManagement.Read.All, Directory.ReadWrite.All |
    /// | `GET …/{id}` `/roleManagement/entitlementManagement/roleDefinitions/{id}` | **EntitlementManagement.Read.All**, EntitlementManagement.ReadWrite.All, RoleManagement.Read.All | **EntitlementManagement.Read.All**, RoleManagement.Read.All, EntitlementManagement.ReadWrite.All |
    /// | `POST` | **RoleManagement.ReadWrite.Directory**, Directory.ReadWrite.All | **RoleManagement.ReadWrite.Directory**, Directory.ReadWrite.All |
    /// | `PATCH …/{id}` | **RoleManagement.ReadWrite.Directory**, Directory.ReadWrite.All | **RoleManagement.ReadWrite.Directory**, Directory.ReadWrite.All |
    /// | `DELETE …/{id}` | **RoleManagement.ReadWrite.Directory**, Directory.ReadWrite.All | **RoleManagement.ReadWrite.Directory**, Directory.ReadWrite.All |
    #[inline]
    pub fn role_definitions(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionCollection {
        mg::to(self, "roleDefinitions")
    }

    /// `…/roleEligibilityScheduleInstances`: many `unifiedRoleEligibilityScheduleInstance`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleEligibilitySchedule.Read.Directory**, RoleEligibilitySchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory | **RoleEligibilitySchedule.Read.Directory**, RoleEligibilitySchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory |
    /// | `GET …/{id}` | **RoleEligibilitySchedule.Read.Directory**, RoleEligibilitySchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory | **RoleEligibilitySchedule.Read.Directory**, RoleEligibilitySchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn role_eligibility_schedule_instances(
        &self,
    ) -> requests::unified_role_eligibility_schedule_instance::UnifiedRoleEligibilityScheduleInstanceCollection {
        mg::to(self, "roleEligibilityScheduleInstances")
    }

    /// `…/roleEligibilityScheduleRequests`: many `unifiedRoleEligibilityScheduleRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleEligibilitySchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory | **RoleEligibilitySchedule.ReadWrite.Directory**, **RoleManagement.ReadWrite.Directory** |
    /// | `GET …/{id}` | **RoleEligibilitySchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory | **RoleEligibilitySchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory |
    /// | `POST` | **RoleEligibilitySchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory | **RoleEligibilitySchedule.ReadWrite.Directory**, **RoleManagement.ReadWrite.Directory** |
    #[inline]
    pub fn role_eligibility_schedule_requests(
        &self,
    ) -> requests::unified_role_eligibility_schedule_request::UnifiedRoleEligibilityScheduleRequestCollection {
        mg::to(self, "roleEligibilityScheduleRequests")
    }

    /// `…/roleEligibilitySchedules`: many `unifiedRoleEligibilitySchedule`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleEligibilitySchedule.Read.Directory**, RoleEligibilitySchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory | **RoleEligibilitySchedule.Read.Directory**, RoleEligibilitySchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory |
    /// | `GET …/{id}` | **RoleEligibilitySchedule.Read.Directory**, RoleEligibilitySchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory | **RoleEligibilitySchedule.Read.Directory**, RoleEligibilitySchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn role_eligibility_schedules(
        &self,
    ) -> requests::unified_role_eligibility_schedule::UnifiedRoleEligibilityScheduleCollection {
        mg::to(self, "roleEligibilitySchedules")
    }

    /// `…/transitiveRoleAssignments`: many `unifiedRoleAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **RoleManagement.Read.Directory**, Directory.Read.All, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory | **RoleManagement.Read.Directory**, Directory.Read.All, Directory.ReadWrite.All, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn transitive_role_assignments(
        &self,
    ) -> requests::unified_role_assignment::UnifiedRoleAssignmentCollection {
        mg::to(self, "transitiveRoleAssignments")
    }

    /// `GET …/roleScheduleInstances(directoryScopeId=…,appScopeId=…,principalId=…,roleDefinitionId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **PrivilegedAccess.ReadWrite.AzureAD** | **PrivilegedAccess.Read.AzureAD** |
    #[inline]
    pub fn role_schedule_instances(
        &self,
        parameters: RoleScheduleInstances,
    ) -> mg::Request<mg::Page<models::UnifiedRoleScheduleInstanceBase>> {
        mg::Path::function_with(self, "roleScheduleInstances", &parameters)
    }

    /// `GET …/roleSchedules(directoryScopeId=…,appScopeId=…,principalId=…,roleDefinitionId=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **PrivilegedAccess.ReadWrite.AzureAD** | **PrivilegedAccess.Read.AzureAD** |
    #[inline]
    pub fn role_schedules(
        &self,
        parameters: RoleSchedules,
    ) -> mg::Request<mg::Page<models::UnifiedRoleScheduleBase>> {
        mg::Path::function_with(self, "roleSchedules", &parameters)
    }
}

/// A collection of `microsoft.graph.rbacApplication`, by its URL.
///
/// For example `/roleManagement/enterpriseApps`.
pub type RbacApplicationCollection = mg::Many<
    models::RbacApplication,
    RbacApplicationResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.roleScheduleInstances`.
    RoleScheduleInstances "microsoft.graph.roleScheduleInstances" "parameters";
    /// `appScopeId`: String, optional
    app_scope_id "appScopeId" "o": String,
    /// `directoryScopeId`: String, optional
    directory_scope_id "directoryScopeId" "o": String,
    /// `principalId`: String, optional
    principal_id "principalId" "o": String,
    /// `roleDefinitionId`: String, optional
    role_definition_id "roleDefinitionId" "o": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.roleSchedules`.
    RoleSchedules "microsoft.graph.roleSchedules" "parameters";
    /// `appScopeId`: String, optional
    app_scope_id "appScopeId" "o": String,
    /// `directoryScopeId`: String, optional
    directory_scope_id "directoryScopeId" "o": String,
    /// `principalId`: String, optional
    principal_id "principalId" "o": String,
    /// `roleDefinitionId`: String, optional
    role_definition_id "roleDefinitionId" "o": String,
}
