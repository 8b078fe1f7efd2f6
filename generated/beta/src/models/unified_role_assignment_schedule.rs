// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleAssignmentSchedule`, an entity type derived from `microsoft.graph.unifiedRoleScheduleBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentschedule?view=graph-rest-beta>
    UnifiedRoleAssignmentSchedule "microsoft.graph.unifiedRoleAssignmentSchedule" "entity" : super::UnifiedRoleScheduleBase;
    /// `appScopeId`: String
    app_scope_id "appScopeId": String,
    /// `assignmentType`: String
    assignment_type "assignmentType": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `createdUsing`: String
    created_using "createdUsing": String,
    /// `directoryScopeId`: String
    directory_scope_id "directoryScopeId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `memberType`: String
    member_type "memberType": String,
    /// `modifiedDateTime`: DateTimeOffset
    modified_date_time "modifiedDateTime": mg::DateTimeOffset,
    /// `principalId`: String
    principal_id "principalId": String,
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
    /// `scheduleInfo`: requestSchedule
    schedule_info "scheduleInfo": mg::Boxed<super::RequestSchedule>,
    /// `status`: String
    status "status": String,
}

mg::derived_from! { UnifiedRoleAssignmentSchedule: super::UnifiedRoleScheduleBase, super::Entity }

impl UnifiedRoleAssignmentSchedule {
    /// `activatedUsing`: `unifiedRoleEligibilitySchedule`
    pub const ACTIVATED_USING: mg::Nav<
        UnifiedRoleAssignmentSchedule,
        super::UnifiedRoleEligibilitySchedule,
    > = mg::Nav::new("activatedUsing");
    /// `appScope`: `appScope`
    pub const APP_SCOPE: mg::Nav<UnifiedRoleAssignmentSchedule, super::AppScope> = mg::Nav::new(
        "appScope",
    );
    /// `directoryScope`: `directoryObject`
    pub const DIRECTORY_SCOPE: mg::Nav<
        UnifiedRoleAssignmentSchedule,
        super::DirectoryObject,
    > = mg::Nav::new("directoryScope");
    /// `principal`: `directoryObject`
    pub const PRINCIPAL: mg::Nav<
        UnifiedRoleAssignmentSchedule,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
    /// `roleDefinition`: `unifiedRoleDefinition`
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleAssignmentSchedule,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}
