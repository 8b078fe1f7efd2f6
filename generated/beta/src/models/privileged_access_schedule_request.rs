// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedAccessScheduleRequest`, an abstract entity type derived from `microsoft.graph.request`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedaccessschedulerequest?view=graph-rest-beta>
    PrivilegedAccessScheduleRequest "microsoft.graph.privilegedAccessScheduleRequest" "entity abstract" : super::Request => PrivilegedAccessScheduleRequestKind;
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
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isValidationOnly`: Boolean
    is_validation_only "isValidationOnly": bool,
    /// `justification`: String
    justification "justification": String,
    /// `scheduleInfo`: requestSchedule
    schedule_info "scheduleInfo": mg::Boxed<super::RequestSchedule>,
    /// `status`: String, not null
    status "status" "r": String,
    /// `ticketInfo`: ticketInfo
    ticket_info "ticketInfo": mg::Boxed<super::TicketInfo>,
}

mg::derived_from! { PrivilegedAccessScheduleRequest: super::Request, super::Entity }

/// The types derived from `microsoft.graph.privilegedAccessScheduleRequest`.
#[non_exhaustive]
pub enum PrivilegedAccessScheduleRequestKind {
    PrivilegedAccessGroupAssignmentScheduleRequest(
        Box<super::PrivilegedAccessGroupAssignmentScheduleRequest>,
    ),
    PrivilegedAccessGroupEligibilityScheduleRequest(
        Box<super::PrivilegedAccessGroupEligibilityScheduleRequest>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<PrivilegedAccessScheduleRequest>),
}

mg::family! {
    PrivilegedAccessScheduleRequest => PrivilegedAccessScheduleRequestKind;
    PrivilegedAccessGroupAssignmentScheduleRequest(super::PrivilegedAccessGroupAssignmentScheduleRequest),
    PrivilegedAccessGroupEligibilityScheduleRequest(super::PrivilegedAccessGroupEligibilityScheduleRequest),
}
