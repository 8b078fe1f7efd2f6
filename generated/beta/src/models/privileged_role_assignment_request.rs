// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedRoleAssignmentRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedroleassignmentrequest?view=graph-rest-beta>
    PrivilegedRoleAssignmentRequest "microsoft.graph.privilegedRoleAssignmentRequest" "entity" : super::Entity;
    /// `assignmentState`: String
    assignment_state "assignmentState": String,
    /// `duration`: String
    duration "duration": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `reason`: String
    reason "reason": String,
    /// `requestedDateTime`: DateTimeOffset
    requested_date_time "requestedDateTime": mg::DateTimeOffset,
    /// `roleId`: String
    role_id "roleId": String,
    /// `schedule`: governanceSchedule
    schedule "schedule": mg::Boxed<super::GovernanceSchedule>,
    /// `status`: String
    status "status": String,
    /// `ticketNumber`: String
    ticket_number "ticketNumber": String,
    /// `ticketSystem`: String
    ticket_system "ticketSystem": String,
    /// `type`: String
    type_ "type": String,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { PrivilegedRoleAssignmentRequest: super::Entity }

impl PrivilegedRoleAssignmentRequest {
    /// `roleInfo`: `privilegedRole`, contained
    pub const ROLE_INFO: mg::Nav<
        PrivilegedRoleAssignmentRequest,
        super::PrivilegedRole,
    > = mg::Nav::new("roleInfo");
}
