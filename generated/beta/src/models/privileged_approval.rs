// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedApproval`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedapproval?view=graph-rest-beta>
    PrivilegedApproval "microsoft.graph.privilegedApproval" "entity" : super::Entity;
    /// `approvalDuration`: Duration
    approval_duration "approvalDuration": mg::Duration,
    /// `approvalState`: approvalState
    approval_state "approvalState": mg::Open<super::ApprovalState>,
    /// `approvalType`: String
    approval_type "approvalType": String,
    /// `approverReason`: String
    approver_reason "approverReason": String,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `requestorReason`: String
    requestor_reason "requestorReason": String,
    /// `roleId`: String
    role_id "roleId": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { PrivilegedApproval: super::Entity }

impl PrivilegedApproval {
    /// `request`: `privilegedRoleAssignmentRequest`
    pub const REQUEST: mg::Nav<
        PrivilegedApproval,
        super::PrivilegedRoleAssignmentRequest,
    > = mg::Nav::new("request");
    /// `roleInfo`: `privilegedRole`, contained
    pub const ROLE_INFO: mg::Nav<PrivilegedApproval, super::PrivilegedRole> = mg::Nav::new(
        "roleInfo",
    );
}
