// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleAssignmentScheduleInstance`, an entity type derived from `microsoft.graph.unifiedRoleScheduleInstanceBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentscheduleinstance?view=graph-rest-beta>
    UnifiedRoleAssignmentScheduleInstance "microsoft.graph.unifiedRoleAssignmentScheduleInstance" "entity" : super::UnifiedRoleScheduleInstanceBase;
    /// `appScopeId`: String
    app_scope_id "appScopeId": String,
    /// `assignmentType`: String
    assignment_type "assignmentType": String,
    /// `directoryScopeId`: String
    directory_scope_id "directoryScopeId": String,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `memberType`: String
    member_type "memberType": String,
    /// `principalId`: String
    principal_id "principalId": String,
    /// `roleAssignmentOriginId`: String
    role_assignment_origin_id "roleAssignmentOriginId": String,
    /// `roleAssignmentScheduleId`: String
    role_assignment_schedule_id "roleAssignmentScheduleId": String,
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}

mg::derived_from! { UnifiedRoleAssignmentScheduleInstance: super::UnifiedRoleScheduleInstanceBase, super::Entity }

impl UnifiedRoleAssignmentScheduleInstance {
    /// `activatedUsing`: `unifiedRoleEligibilityScheduleInstance`
    pub const ACTIVATED_USING: mg::Nav<
        UnifiedRoleAssignmentScheduleInstance,
        super::UnifiedRoleEligibilityScheduleInstance,
    > = mg::Nav::new("activatedUsing");
    /// `appScope`: `appScope`
    pub const APP_SCOPE: mg::Nav<
        UnifiedRoleAssignmentScheduleInstance,
        super::AppScope,
    > = mg::Nav::new("appScope");
    /// `directoryScope`: `directoryObject`
    pub const DIRECTORY_SCOPE: mg::Nav<
        UnifiedRoleAssignmentScheduleInstance,
        super::DirectoryObject,
    > = mg::Nav::new("directoryScope");
    /// `principal`: `directoryObject`
    pub const PRINCIPAL: mg::Nav<
        UnifiedRoleAssignmentScheduleInstance,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
    /// `roleDefinition`: `unifiedRoleDefinition`
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleAssignmentScheduleInstance,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}
