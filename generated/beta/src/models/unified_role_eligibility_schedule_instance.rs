// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleEligibilityScheduleInstance`, an entity type derived from `microsoft.graph.unifiedRoleScheduleInstanceBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityscheduleinstance?view=graph-rest-beta>
    UnifiedRoleEligibilityScheduleInstance "microsoft.graph.unifiedRoleEligibilityScheduleInstance" "entity" : super::UnifiedRoleScheduleInstanceBase;
    /// `appScopeId`: String
    app_scope_id "appScopeId": String,
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
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
    /// `roleEligibilityScheduleId`: String
    role_eligibility_schedule_id "roleEligibilityScheduleId": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}

mg::derived_from! { UnifiedRoleEligibilityScheduleInstance: super::UnifiedRoleScheduleInstanceBase, super::Entity }

impl UnifiedRoleEligibilityScheduleInstance {
    /// `appScope`: `appScope`
    pub const APP_SCOPE: mg::Nav<
        UnifiedRoleEligibilityScheduleInstance,
        super::AppScope,
    > = mg::Nav::new("appScope");
    /// `directoryScope`: `directoryObject`
    pub const DIRECTORY_SCOPE: mg::Nav<
        UnifiedRoleEligibilityScheduleInstance,
        super::DirectoryObject,
    > = mg::Nav::new("directoryScope");
    /// `principal`: `directoryObject`
    pub const PRINCIPAL: mg::Nav<
        UnifiedRoleEligibilityScheduleInstance,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
    /// `roleDefinition`: `unifiedRoleDefinition`
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleEligibilityScheduleInstance,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}
