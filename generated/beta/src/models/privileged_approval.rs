// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedApproval`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrivilegedApprovalCollection`], for example `graph.privileged_approval()`.
///
/// Operations: `my_requests`.
///
/// [`PrivilegedApprovalCollection`]: crate::requests::privileged_approval::PrivilegedApprovalCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedapproval?view=graph-rest-beta
pub struct PrivilegedApproval {
    /// `approvalDuration`.
    pub approval_duration: mg::Field<mg::Duration>,
    /// `approvalState`.
    pub approval_state: mg::Field<mg::Open<super::ApprovalState>>,
    /// `approvalType`.
    pub approval_type: mg::Field<String>,
    /// `approverReason`.
    pub approver_reason: mg::Field<String>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `requestorReason`.
    pub requestor_reason: mg::Field<String>,
    /// `roleId`.
    pub role_id: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedApproval: "microsoft.graph.privilegedApproval", entity, base super::Entity;
    approval_duration: "approvalDuration",
    approval_state: "approvalState",
    approval_type: "approvalType",
    approver_reason: "approverReason",
    end_date_time: "endDateTime",
    id: "id" key required,
    requestor_reason: "requestorReason",
    role_id: "roleId",
    start_date_time: "startDateTime",
    user_id: "userId",
}

mg::derived_from! { PrivilegedApproval: super::Entity }

impl PrivilegedApproval {
    /// `request`: [`PrivilegedRoleAssignmentRequest`](super::PrivilegedRoleAssignmentRequest).
    pub const REQUEST: mg::Nav<
        PrivilegedApproval,
        super::PrivilegedRoleAssignmentRequest,
    > = mg::Nav::new("request");
    /// `roleInfo`: [`PrivilegedRole`](super::PrivilegedRole).
    pub const ROLE_INFO: mg::Nav<PrivilegedApproval, super::PrivilegedRole> = mg::Nav::new(
        "roleInfo",
    );
}
