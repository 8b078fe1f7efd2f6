// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.managementState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-managementstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagementState {
    /// `managed` (0)
    Managed,
    /// `retirePending` (1)
    RetirePending,
    /// `retireFailed` (2)
    RetireFailed,
    /// `wipePending` (3)
    WipePending,
    /// `wipeFailed` (4)
    WipeFailed,
    /// `unhealthy` (5)
    Unhealthy,
    /// `deletePending` (6)
    DeletePending,
    /// `retireIssued` (7)
    RetireIssued,
    /// `wipeIssued` (8)
    WipeIssued,
    /// `wipeCanceled` (9)
    WipeCanceled,
    /// `retireCanceled` (10)
    RetireCanceled,
    /// `discovered` (11)
    Discovered,
    /// `unknownFutureValue` (12)
    UnknownFutureValue,
}

mg::enumeration! {
    ManagementState: "microsoft.graph.managementState";
    Managed: "managed" = 0,
    RetirePending: "retirePending" = 1,
    RetireFailed: "retireFailed" = 2,
    WipePending: "wipePending" = 3,
    WipeFailed: "wipeFailed" = 4,
    Unhealthy: "unhealthy" = 5,
    DeletePending: "deletePending" = 6,
    RetireIssued: "retireIssued" = 7,
    WipeIssued: "wipeIssued" = 8,
    WipeCanceled: "wipeCanceled" = 9,
    RetireCanceled: "retireCanceled" = 10,
    Discovered: "discovered" = 11,
    UnknownFutureValue: "unknownFutureValue" = 12,
}
