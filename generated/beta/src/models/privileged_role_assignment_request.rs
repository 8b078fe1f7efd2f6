// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedRoleAssignmentRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrivilegedRoleAssignmentRequestCollection`], for example
/// `graph.privileged_role_assignment_requests()`.
///
/// Operations: `cancel`, `my`.
///
/// [`PrivilegedRoleAssignmentRequestCollection`]: crate::requests::privileged_role_assignment_request::PrivilegedRoleAssignmentRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedroleassignmentrequest?view=graph-rest-beta
pub struct PrivilegedRoleAssignmentRequest {
    /// `assignmentState`.
    pub assignment_state: mg::Field<String>,
    /// `duration`.
    pub duration: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `reason`.
    pub reason: mg::Field<String>,
    /// `requestedDateTime`.
    pub requested_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleId`.
    pub role_id: mg::Field<String>,
    /// `schedule`.
    pub schedule: mg::Field<mg::Boxed<super::GovernanceSchedule>>,
    /// `status`.
    pub status: mg::Field<String>,
    /// `ticketNumber`.
    pub ticket_number: mg::Field<String>,
    /// `ticketSystem`.
    pub ticket_system: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedRoleAssignmentRequest: "microsoft.graph.privilegedRoleAssignmentRequest", entity, base super::Entity;
    assignment_state: "assignmentState",
    duration: "duration",
    id: "id" key required,
    reason: "reason",
    requested_date_time: "requestedDateTime",
    role_id: "roleId",
    schedule: "schedule",
    status: "status",
    ticket_number: "ticketNumber",
    ticket_system: "ticketSystem",
    type_: "type",
    user_id: "userId",
}

mg::derived_from! { PrivilegedRoleAssignmentRequest: super::Entity }

impl PrivilegedRoleAssignmentRequest {
    /// `roleInfo`: [`PrivilegedRole`](super::PrivilegedRole).
    pub const ROLE_INFO: mg::Nav<
        PrivilegedRoleAssignmentRequest,
        super::PrivilegedRole,
    > = mg::Nav::new("roleInfo");
}
