// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest`, an entity type derived from `microsoft.graph.privilegedAccessScheduleRequest`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedaccessgroupeligibilityschedulerequest?view=graph-rest-beta>
    PrivilegedAccessGroupEligibilityScheduleRequest "microsoft.graph.privilegedAccessGroupEligibilityScheduleRequest" "entity" : super::PrivilegedAccessScheduleRequest;
    /// `accessId`: privilegedAccessGroupRelationships
    access_id "accessId": mg::Open<super::PrivilegedAccessGroupRelationships>,
    /// `action`: scheduleRequestActions
    action "action": mg::Open<super::ScheduleRequestActions>,
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
    /// `groupId`: String
    group_id "groupId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isValidationOnly`: Boolean
    is_validation_only "isValidationOnly": bool,
    /// `justification`: String
    justification "justification": String,
    /// `principalId`: String
    principal_id "principalId": String,
    /// `scheduleInfo`: requestSchedule
    schedule_info "scheduleInfo": mg::Boxed<super::RequestSchedule>,
    /// `status`: String, not null
    status "status" "r": String,
    /// `targetScheduleId`: String
    target_schedule_id "targetScheduleId": String,
    /// `ticketInfo`: ticketInfo
    ticket_info "ticketInfo": mg::Boxed<super::TicketInfo>,
}

mg::derived_from! { PrivilegedAccessGroupEligibilityScheduleRequest: super::PrivilegedAccessScheduleRequest, super::Request, super::Entity }

impl PrivilegedAccessGroupEligibilityScheduleRequest {
    /// `group`: `group`
    pub const GROUP: mg::Nav<
        PrivilegedAccessGroupEligibilityScheduleRequest,
        super::Group,
    > = mg::Nav::new("group");
    /// `principal`: `directoryObject`
    pub const PRINCIPAL: mg::Nav<
        PrivilegedAccessGroupEligibilityScheduleRequest,
        super::DirectoryObject,
    > = mg::Nav::new("principal");
    /// `targetSchedule`: `privilegedAccessGroupEligibilitySchedule`
    pub const TARGET_SCHEDULE: mg::Nav<
        PrivilegedAccessGroupEligibilityScheduleRequest,
        super::PrivilegedAccessGroupEligibilitySchedule,
    > = mg::Nav::new("targetSchedule");
}
