// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRoleAssignmentScheduleRequest`, by its URL.
    ///
    /// For example `/roleManagement/directory/roleAssignmentScheduleRequests/{unifiedRoleAssignmentScheduleRequest-id}`.
    UnifiedRoleAssignmentScheduleRequestResource(mg::One<models::UnifiedRoleAssignmentScheduleRequest, requests::request::RequestResource>)
}

impl UnifiedRoleAssignmentScheduleRequestResource {
    /// `…/activatedUsing`: `unifiedRoleEligibilitySchedule`
    #[inline]
    pub fn activated_using(
        &self,
    ) -> requests::unified_role_eligibility_schedule::UnifiedRoleEligibilityScheduleResource {
        mg::to(self, "activatedUsing")
    }

    /// `…/appScope`: `appScope`
    #[inline]
    pub fn app_scope(&self) -> requests::app_scope::AppScopeResource {
        mg::to(self, "appScope")
    }

    /// `…/directoryScope`: `directoryObject`
    #[inline]
    pub fn directory_scope(
        &self,
    ) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "directoryScope")
    }

    /// `…/principal`: `directoryObject`
    #[inline]
    pub fn principal(&self) -> requests::directory_object::DirectoryObjectResource {
        mg::to(self, "principal")
    }

    /// `…/roleDefinition`: `unifiedRoleDefinition`
    #[inline]
    pub fn role_definition(
        &self,
    ) -> requests::unified_role_definition::UnifiedRoleDefinitionResource {
        mg::to(self, "roleDefinition")
    }

    /// `…/targetSchedule`: `unifiedRoleAssignmentSchedule`
    #[inline]
    pub fn target_schedule(
        &self,
    ) -> requests::unified_role_assignment_schedule::UnifiedRoleAssignmentScheduleResource {
        mg::to(self, "targetSchedule")
    }

    /// `POST …/cancel`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **RoleAssignmentSchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory | **RoleAssignmentSchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancel")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.unifiedRoleAssignmentScheduleRequest`, by its URL.
    ///
    /// For example `/roleManagement/directory/roleAssignmentScheduleRequests`.
    UnifiedRoleAssignmentScheduleRequestCollection(mg::Many<models::UnifiedRoleAssignmentScheduleRequest, UnifiedRoleAssignmentScheduleRequestResource>)
}

impl UnifiedRoleAssignmentScheduleRequestCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **RoleAssignmentSchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory | **RoleAssignmentSchedule.ReadWrite.Directory**, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::UnifiedRoleAssignmentScheduleRequest>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: roleAssignmentScheduleRequestFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::RoleAssignmentScheduleRequestFilterByCurrentUserOptions>,
}
