// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accountStatus`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountStatus {
    /// `unknown` (0)
    Unknown,
    /// `staged` (1)
    Staged,
    /// `active` (2)
    Active,
    /// `suspended` (3)
    Suspended,
    /// `deleted` (4)
    Deleted,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    AccountStatus: "microsoft.graph.accountStatus";
    Unknown: "unknown" = 0,
    Staged: "staged" = 1,
    Active: "active" = 2,
    Suspended: "suspended" = 3,
    Deleted: "deleted" = 4,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
