// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleAssignmentScheduleRequest`][reference], derived from
/// [`Request`](super::Request).
///
/// Requests: [`UnifiedRoleAssignmentScheduleRequestCollection`], for example
/// `graph.role_management().directory().role_assignment_schedule_requests()`.
///
/// Operations: `cancel`, `record_decisions`, `stop`, `filter_by_current_user`.
///
/// [`UnifiedRoleAssignmentScheduleRequestCollection`]: crate::requests::unified_role_assignment_schedule_request::UnifiedRoleAssignmentScheduleRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentschedulerequest?view=graph-rest-beta
pub struct UnifiedRoleAssignmentScheduleRequest {
    /// `action`.
    pub action: mg::Field<String>,
    /// `appScopeId`.
    pub app_scope_id: mg::Field<String>,
    /// `approvalId`.
    pub approval_id: mg::Field<String>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customData`.
    pub custom_data: mg::Field<String>,
    /// `directoryScopeId`.
    pub directory_scope_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isValidationOnly`.
    pub is_validation_only: mg::Field<bool>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `principalId`.
    pub principal_id: mg::Field<String>,
    /// `roleDefinitionId`.
    pub role_definition_id: mg::Field<String>,
    /// `scheduleInfo`.
    pub schedule_info: mg::Field<mg::Boxed<super::RequestSchedule>>,
    /// `status`. Never null.
    pub status: mg::Field<String>,
    /// `targetScheduleId`.
    pub target_schedule_id: mg::Field<String>,
    /// `ticketInfo`.
    pub ticket_info: mg::Field<mg::Boxed<super::TicketInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleAssignmentScheduleRequest: "microsoft.graph.unifiedRoleAssignmentScheduleRequest", entity, base super::Request;
    action: "action",
    app_scope_id: "appScopeId",
    approval_id: "approvalId",
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    custom_data: "customData",
    directory_scope_id: "directoryScopeId",
    id: "id" key required,
    is_validation_only: "isValidationOnly",
    justification: "justification",
    principal_id: "principalId",
    role_definition_id: "roleDefinitionId",
    schedule_info: "scheduleInfo",
    status: "status" required,
    target_schedule_id: "targetScheduleId",
    ticket_info: "ticketInfo",
}

mg::derived_from! { UnifiedRoleAssignmentScheduleRequest: super::Request, super::Entity }

impl UnifiedRoleAssignmentScheduleRequest {
    /// `activatedUsing`: [`UnifiedRoleEligibilitySchedule`](super::UnifiedRoleEligibilitySchedule).
    pub const ACTIVATED_USING: mg::Nav<
        UnifiedRoleAssignmentScheduleRequest,
        super::UnifiedRoleEligibilitySchedule,
    > = mg::Nav::new("activatedUsing");
    /// `appScope`: [`AppScope`](super::AppScope).
    pub const APP_SCOPE: mg::Nav<
        UnifiedRoleAssignmentScheduleRequest,
        super::AppScope,
    > = mg::Nav::new("appScope");
    /// `directoryScope`: [`DirectoryObject`](super::DirectoryObject).
    pub const DIRECTORY_SCOPE: mg::Nav<
        UnifiedRoleAssignmentScheduleRequest,
        super::DirectoryObject,
    > = mg::Nav::new("directoryScope");
    /// `principal`: [`DirectoryObject`](super::DirectoryObject).
    pub const PRINCIPAL: mg::Nav<
        UnifiedRoleAssignmentScheduleRequest,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
    /// `roleDefinition`: [`UnifiedRoleDefinition`](super::UnifiedRoleDefinition).
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleAssignmentScheduleRequest,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
    /// `targetSchedule`: [`UnifiedRoleAssignmentSchedule`](super::UnifiedRoleAssignmentSchedule).
    pub const TARGET_SCHEDULE: mg::Nav<
        UnifiedRoleAssignmentScheduleRequest,
        super::UnifiedRoleAssignmentSchedule,
    > = mg::Nav::new("targetSchedule");
}
