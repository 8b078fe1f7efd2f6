// @generated
use crate::mg;

/// Enumeration `microsoft.graph.delegatedAdminRelationshipStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DelegatedAdminRelationshipStatus {
    /// `activating` (0)
    Activating,
    /// `active` (1)
    Active,
    /// `approvalPending` (2)
    ApprovalPending,
    /// `approved` (3)
    Approved,
    /// `created` (4)
    Created,
    /// `expired` (5)
    Expired,
    /// `expiring` (6)
    Expiring,
    /// `terminated` (7)
    Terminated,
    /// `terminating` (8)
    Terminating,
    /// `terminationRequested` (9)
    TerminationRequested,
    /// `unknownFutureValue` (10)
    UnknownFutureValue,
}

mg::enumeration! {
    DelegatedAdminRelationshipStatus: "microsoft.graph.delegatedAdminRelationshipStatus";
    Activating: "activating" = 0,
    Active: "active" = 1,
    ApprovalPending: "approvalPending" = 2,
    Approved: "approved" = 3,
    Created: "created" = 4,
    Expired: "expired" = 5,
    Expiring: "expiring" = 6,
    Terminated: "terminated" = 7,
    Terminating: "terminating" = 8,
    TerminationRequested: "terminationRequested" = 9,
    UnknownFutureValue: "unknownFutureValue" = 10,
}
