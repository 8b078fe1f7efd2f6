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
    #[inline]
    pub fn role_assignment_schedule_instances(
        &self,
    ) -> requests::unified_role_assignment_schedule_instance::UnifiedRoleAssignmentScheduleInstanceCollection {
        mg::to(self, "roleAssignmentScheduleInstances")
    }

    /// `…/roleAssignmentScheduleRequests`: many `unifiedRoleAssignmentScheduleRequest`
    #[inline]
    pub fn role_assignment_schedule_requests(
        &self,
    ) -> requests::unified_role_assignment_schedule_request::UnifiedRoleAssignmentScheduleRequestCollection {
        mg::to(self, "roleAssignmentScheduleRequests")
    }

    /// `…/roleAssignmentSchedules`: many `unifiedRoleAssignmentSchedule`
    #[inline]
    pub fn role_assignment_schedules(
        &self,
    ) -> requests::unified_role_assignment_schedule::UnifiedRoleAssignmentScheduleCollection {
        mg::to(self, "roleAssignmentSchedules")
    }

    /// `…/roleAssignments`: many `unifiedRoleAssignment`
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::unified_role_assignment::UnifiedRoleAssignmentCollection {
        mg::to(self, "roleAssignments")
    }

    /// `…/roleDefinitions`: many `unifiedRoleDefinition`
    #[inline]
    pub fn role_definitions(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionCollection {
        mg::to(self, "roleDefinitions")
    }

    /// `…/roleEligibilityScheduleInstances`: many `unifiedRoleEligibilityScheduleInstance`
    #[inline]
    pub fn role_eligibility_schedule_instances(
        &self,
    ) -> requests::unified_role_eligibility_schedule_instance::UnifiedRoleEligibilityScheduleInstanceCollection {
        mg::to(self, "roleEligibilityScheduleInstances")
    }

    /// `…/roleEligibilityScheduleRequests`: many `unifiedRoleEligibilityScheduleRequest`
    #[inline]
    pub fn role_eligibility_schedule_requests(
        &self,
    ) -> requests::unified_role_eligibility_schedule_request::UnifiedRoleEligibilityScheduleRequestCollection {
        mg::to(self, "roleEligibilityScheduleRequests")
    }

    /// `…/roleEligibilitySchedules`: many `unifiedRoleEligibilitySchedule`
    #[inline]
    pub fn role_eligibility_schedules(
        &self,
    ) -> requests::unified_role_eligibility_schedule::UnifiedRoleEligibilityScheduleCollection {
        mg::to(self, "roleEligibilitySchedules")
    }

    /// `…/transitiveRoleAssignments`: many `unifiedRoleAssignment`
    #[inline]
    pub fn transitive_role_assignments(
        &self,
    ) -> requests::unified_role_assignment::UnifiedRoleAssignmentCollection {
        mg::to(self, "transitiveRoleAssignments")
    }

    /// `GET …/roleScheduleInstances(directoryScopeId=…,appScopeId=…,principalId=…,roleDefinitionId=…)`
    #[inline]
    pub fn role_schedule_instances(
        &self,
        parameters: RoleScheduleInstances,
    ) -> mg::Request<mg::Page<models::UnifiedRoleScheduleInstanceBase>> {
        mg::Path::function_with(self, "roleScheduleInstances", &parameters)
    }

    /// `GET …/roleSchedules(directoryScopeId=…,appScopeId=…,principalId=…,roleDefinitionId=…)`
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
