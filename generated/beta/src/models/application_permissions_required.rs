// @generated
use crate::mg;

/// Enumeration `microsoft.graph.applicationPermissionsRequired`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationPermissionsRequired {
    /// `unknown` (0)
    Unknown,
    /// `anonymous` (1)
    Anonymous,
    /// `guest` (2)
    Guest,
    /// `user` (3)
    User,
    /// `administrator` (4)
    Administrator,
    /// `system` (5)
    System,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    ApplicationPermissionsRequired: "microsoft.graph.applicationPermissionsRequired";
    Unknown: "unknown" = 0,
    Anonymous: "anonymous" = 1,
    Guest: "guest" = 2,
    User: "user" = 3,
    Administrator: "administrator" = 4,
    System: "system" = 5,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
