// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.privilegedAccessScheduleRequest`][reference], derived
/// from [`Request`](super::Request).
///
/// Requests: [`PrivilegedAccessScheduleRequestResource`], for example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_assignment_approvals()
///     .id(id)
///     .request()
///     .cast_to_privileged_access_schedule_request()
/// ```
///
/// Operations: `record_decisions`, `stop`.
///
/// [`PrivilegedAccessScheduleRequestResource`]: crate::requests::privileged_access_schedule_request::PrivilegedAccessScheduleRequestResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedaccessschedulerequest?view=graph-rest-beta
pub struct PrivilegedAccessScheduleRequest {
    /// `action`.
    pub action: mg::Field<mg::Open<super::ScheduleRequestActions>>,
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
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isValidationOnly`.
    pub is_validation_only: mg::Field<bool>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `scheduleInfo`.
    pub schedule_info: mg::Field<mg::Boxed<super::RequestSchedule>>,
    /// `status`. Never null.
    pub status: mg::Field<String>,
    /// `ticketInfo`.
    pub ticket_info: mg::Field<mg::Boxed<super::TicketInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedAccessScheduleRequest: "microsoft.graph.privilegedAccessScheduleRequest", entity abstract, base super::Request, family PrivilegedAccessScheduleRequestKind;
    action: "action",
    approval_id: "approvalId",
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    custom_data: "customData",
    id: "id" key required,
    is_validation_only: "isValidationOnly",
    justification: "justification",
    schedule_info: "scheduleInfo",
    status: "status" required,
    ticket_info: "ticketInfo",
}

mg::derived_from! { PrivilegedAccessScheduleRequest: super::Request, super::Entity }

/// The types derived from [`PrivilegedAccessScheduleRequest`].
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
