// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleEligibilityScheduleRequest`, an entity type derived from `microsoft.graph.request`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityschedulerequest?view=graph-rest-beta>
    UnifiedRoleEligibilityScheduleRequest "microsoft.graph.unifiedRoleEligibilityScheduleRequest" "entity" : super::Request;
    /// `action`: String
    action "action": String,
    /// `appScopeId`: String
    app_scope_id "appScopeId": String,
    /// `approvalId`: String
    approval_id "approvalId": String,
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `customData`: String
    custom_data "customData": String,
    /// `directoryScopeId`: String
    directory_scope_id "directoryScopeId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isValidationOnly`: Boolean
    is_validation_only "isValidationOnly": bool,
    /// `justification`: String
    justification "justification": String,
    /// `principalId`: String
    principal_id "principalId": String,
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
    /// `scheduleInfo`: requestSchedule
    schedule_info "scheduleInfo": mg::Boxed<super::RequestSchedule>,
    /// `status`: String, not null
    status "status" "r": String,
    /// `targetScheduleId`: String
    target_schedule_id "targetScheduleId": String,
    /// `ticketInfo`: ticketInfo
    ticket_info "ticketInfo": mg::Boxed<super::TicketInfo>,
}

mg::derived_from! { UnifiedRoleEligibilityScheduleRequest: super::Request, super::Entity }

impl UnifiedRoleEligibilityScheduleRequest {
    /// `appScope`: `appScope`
    pub const APP_SCOPE: mg::Nav<
        UnifiedRoleEligibilityScheduleRequest,
        super::AppScope,
    > = mg::Nav::new("appScope");
    /// `directoryScope`: `directoryObject`
    pub const DIRECTORY_SCOPE: mg::Nav<
        UnifiedRoleEligibilityScheduleRequest,
        super::DirectoryObject,
    > = mg::Nav::new("directoryScope");
    /// `principal`: `directoryObject`
    pub const PRINCIPAL: mg::Nav<
        UnifiedRoleEligibilityScheduleRequest,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
    /// `roleDefinition`: `unifiedRoleDefinition`
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleEligibilityScheduleRequest,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
    /// `targetSchedule`: `unifiedRoleEligibilitySchedule`
    pub const TARGET_SCHEDULE: mg::Nav<
        UnifiedRoleEligibilityScheduleRequest,
        super::UnifiedRoleEligibilitySchedule,
    > = mg::Nav::new("targetSchedule");
}
