// @generated
use crate::mg;

/// Enumeration `microsoft.graph.protectionUnitStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionUnitStatus {
    /// `protectRequested` (0)
    ProtectRequested,
    /// `protected` (1)
    Protected,
    /// `unprotectRequested` (2)
    UnprotectRequested,
    /// `unprotected` (3)
    Unprotected,
    /// `removeRequested` (4)
    RemoveRequested,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `offboardRequested` (6)
    OffboardRequested,
    /// `offboarded` (7)
    Offboarded,
    /// `cancelOffboardRequested` (8)
    CancelOffboardRequested,
}

mg::enumeration! {
    ProtectionUnitStatus: "microsoft.graph.protectionUnitStatus";
    ProtectRequested: "protectRequested" = 0,
    Protected: "protected" = 1,
    UnprotectRequested: "unprotectRequested" = 2,
    Unprotected: "unprotected" = 3,
    RemoveRequested: "removeRequested" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    OffboardRequested: "offboardRequested" = 6,
    Offboarded: "offboarded" = 7,
    CancelOffboardRequested: "cancelOffboardRequested" = 8,
}
