// @generated
use crate::{mg, models, requests};

/// Requests on one [`RbacApplication`](models::RbacApplication): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.role_management().directory()`.
#[derive(Clone, Debug)]
pub struct RbacApplicationResource(mg::One<models::RbacApplication>);

mg::builder! { RbacApplicationResource: mg::One<models::RbacApplication> }

impl RbacApplicationResource {
    /// `…/resourceNamespaces`: many
    /// [`UnifiedRbacResourceNamespace`](models::UnifiedRbacResourceNamespace).
    ///
    /// Least privileged permission to read: `RoleManagement.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn resource_namespaces(
        &self,
    ) -> requests::unified_rbac_resource_namespace::UnifiedRbacResourceNamespaceCollection {
        mg::navigate(self, "resourceNamespaces")
    }

    /// `…/roleAssignmentApprovals`: many [`Approval`](models::Approval).
    #[inline]
    pub fn role_assignment_approvals(&self) -> requests::approval::ApprovalCollection {
        mg::navigate(self, "roleAssignmentApprovals")
    }

    /// `…/roleAssignmentScheduleInstances`: many
    /// [`UnifiedRoleAssignmentScheduleInstance`](models::UnifiedRoleAssignmentScheduleInstance).
    ///
    /// Least privileged permission to read: `RoleAssignmentSchedule.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn role_assignment_schedule_instances(
        &self,
    ) -> requests::unified_role_assignment_schedule_instance::UnifiedRoleAssignmentScheduleInstanceCollection {
        mg::navigate(self, "roleAssignmentScheduleInstances")
    }

    /// `…/roleAssignmentScheduleRequests`: many
    /// [`UnifiedRoleAssignmentScheduleRequest`](models::UnifiedRoleAssignmentScheduleRequest).
    ///
    /// Least privileged permission to read: `RoleAssignmentSchedule.ReadWrite.Directory`
    /// (delegated, application).
    #[inline]
    pub fn role_assignment_schedule_requests(
        &self,
    ) -> requests::unified_role_assignment_schedule_request::UnifiedRoleAssignmentScheduleRequestCollection {
        mg::navigate(self, "roleAssignmentScheduleRequests")
    }

    /// `…/roleAssignmentSchedules`: many
    /// [`UnifiedRoleAssignmentSchedule`](models::UnifiedRoleAssignmentSchedule).
    ///
    /// Least privileged permission to read: `RoleAssignmentSchedule.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn role_assignment_schedules(
        &self,
    ) -> requests::unified_role_assignment_schedule::UnifiedRoleAssignmentScheduleCollection {
        mg::navigate(self, "roleAssignmentSchedules")
    }

    /// `…/roleAssignments`: many [`UnifiedRoleAssignment`](models::UnifiedRoleAssignment).
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::unified_role_assignment::UnifiedRoleAssignmentCollection {
        mg::navigate(self, "roleAssignments")
    }

    /// `…/roleDefinitions`: many [`UnifiedRoleDefinition`](models::UnifiedRoleDefinition).
    #[inline]
    pub fn role_definitions(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionCollection {
        mg::navigate(self, "roleDefinitions")
    }

    /// `…/roleEligibilityScheduleInstances`: many
    /// [`UnifiedRoleEligibilityScheduleInstance`](models::UnifiedRoleEligibilityScheduleInstance).
    ///
    /// Least privileged permission to read: `RoleEligibilitySchedule.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn role_eligibility_schedule_instances(
        &self,
    ) -> requests::unified_role_eligibility_schedule_instance::UnifiedRoleEligibilityScheduleInstanceCollection {
        mg::navigate(self, "roleEligibilityScheduleInstances")
    }

    /// `…/roleEligibilityScheduleRequests`: many
    /// [`UnifiedRoleEligibilityScheduleRequest`](models::UnifiedRoleEligibilityScheduleRequest).
    ///
    /// Least privileged permission to read: `RoleEligibilitySchedule.ReadWrite.Directory`
    /// (delegated, application).
    #[inline]
    pub fn role_eligibility_schedule_requests(
        &self,
    ) -> requests::unified_role_eligibility_schedule_request::UnifiedRoleEligibilityScheduleRequestCollection {
        mg::navigate(self, "roleEligibilityScheduleRequests")
    }

    /// `…/roleEligibilitySchedules`: many
    /// [`UnifiedRoleEligibilitySchedule`](models::UnifiedRoleEligibilitySchedule).
    ///
    /// Least privileged permission to read: `RoleEligibilitySchedule.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn role_eligibility_schedules(
        &self,
    ) -> requests::unified_role_eligibility_schedule::UnifiedRoleEligibilityScheduleCollection {
        mg::navigate(self, "roleEligibilitySchedules")
    }

    /// `…/transitiveRoleAssignments`: many
    /// [`UnifiedRoleAssignment`](models::UnifiedRoleAssignment).
    ///
    /// Least privileged permission to read: `RoleManagement.Read.Directory` (delegated,
    /// application).
    #[inline]
    pub fn transitive_role_assignments(
        &self,
    ) -> requests::unified_role_assignment::UnifiedRoleAssignmentCollection {
        mg::navigate(self, "transitiveRoleAssignments")
    }

    /// `GET …/roleScheduleInstances(…)`.
    ///
    /// Returns a page of
    /// [`UnifiedRoleScheduleInstanceBase`](models::UnifiedRoleScheduleInstanceBase).
    ///
    /// Least privileged permission: `PrivilegedAccess.ReadWrite.AzureAD` (delegated),
    /// `PrivilegedAccess.Read.AzureAD` (application).
    #[inline]
    pub fn role_schedule_instances(
        &self,
        parameters: RoleScheduleInstances,
    ) -> mg::Request<mg::Page<models::UnifiedRoleScheduleInstanceBase>> {
        self.raw().function_with("roleScheduleInstances", &parameters)
    }

    /// `GET …/roleSchedules(directoryScopeId=…,appScopeId=…,principalId=…,roleDefinitionId=…)`.
    ///
    /// Returns a page of [`UnifiedRoleScheduleBase`](models::UnifiedRoleScheduleBase).
    ///
    /// Least privileged permission: `PrivilegedAccess.ReadWrite.AzureAD` (delegated),
    /// `PrivilegedAccess.Read.AzureAD` (application).
    #[inline]
    pub fn role_schedules(
        &self,
        parameters: RoleSchedules,
    ) -> mg::Request<mg::Page<models::UnifiedRoleScheduleBase>> {
        self.raw().function_with("roleSchedules", &parameters)
    }
}

/// Requests on a collection of [`RbacApplication`](models::RbacApplication): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.role_management().enterprise_apps()`.
pub type RbacApplicationCollection = mg::Many<
    models::RbacApplication,
    RbacApplicationResource,
>;

/// Parameters of [`RbacApplicationResource::role_schedule_instances`].
pub struct RoleScheduleInstances {
    /// `appScopeId`. Optional.
    pub app_scope_id: mg::Field<String>,
    /// `directoryScopeId`. Optional.
    pub directory_scope_id: mg::Field<String>,
    /// `principalId`. Optional.
    pub principal_id: mg::Field<String>,
    /// `roleDefinitionId`. Optional.
    pub role_definition_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoleScheduleInstances: "microsoft.graph.roleScheduleInstances", parameters;
    app_scope_id: "appScopeId" optional,
    directory_scope_id: "directoryScopeId" optional,
    principal_id: "principalId" optional,
    role_definition_id: "roleDefinitionId" optional,
}

/// Parameters of [`RbacApplicationResource::role_schedules`].
pub struct RoleSchedules {
    /// `appScopeId`. Optional.
    pub app_scope_id: mg::Field<String>,
    /// `directoryScopeId`. Optional.
    pub directory_scope_id: mg::Field<String>,
    /// `principalId`. Optional.
    pub principal_id: mg::Field<String>,
    /// `roleDefinitionId`. Optional.
    pub role_definition_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoleSchedules: "microsoft.graph.roleSchedules", parameters;
    app_scope_id: "appScopeId" optional,
    directory_scope_id: "directoryScopeId" optional,
    principal_id: "principalId" optional,
    role_definition_id: "roleDefinitionId" optional,
}
