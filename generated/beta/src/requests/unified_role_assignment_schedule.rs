// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRoleAssignmentSchedule`, by its URL.
    ///
    /// For example `/roleManagement/directory/roleAssignmentSchedules/{unifiedRoleAssignmentSchedule-id}`.
    UnifiedRoleAssignmentScheduleResource(mg::One<models::UnifiedRoleAssignmentSchedule>)
}

impl UnifiedRoleAssignmentScheduleResource {
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
}

mg::builder! {
    /// A collection of `microsoft.graph.unifiedRoleAssignmentSchedule`, by its URL.
    ///
    /// For example `/roleManagement/directory/roleAssignmentSchedules`.
    UnifiedRoleAssignmentScheduleCollection(mg::Many<models::UnifiedRoleAssignmentSchedule, UnifiedRoleAssignmentScheduleResource>)
}

impl UnifiedRoleAssignmentScheduleCollection {
    /// `GET …/filterByCurrentUser(on=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **RoleAssignmentSchedule.Read.Directory**, RoleAssignmentSchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory | **RoleAssignmentSchedule.Read.Directory**, RoleAssignmentSchedule.ReadWrite.Directory, RoleManagement.Read.All, RoleManagement.Read.Directory, RoleManagement.ReadWrite.Directory |
    #[inline]
    pub fn filter_by_current_user(
        &self,
        parameters: FilterByCurrentUser,
    ) -> mg::Request<mg::Page<models::UnifiedRoleAssignmentSchedule>> {
        mg::Path::function_with(self, "filterByCurrentUser", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.filterByCurrentUser`.
    FilterByCurrentUser "microsoft.graph.filterByCurrentUser" "parameters";
    /// `on`: roleAssignmentScheduleFilterByCurrentUserOptions, not null
    on "on" "r": mg::Open<models::RoleAssignmentScheduleFilterByCurrentUserOptions>,
}
