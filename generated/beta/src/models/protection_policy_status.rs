// @generated
use crate::mg;

/// Enumeration `microsoft.graph.protectionPolicyStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionPolicyStatus {
    /// `inactive` (0)
    Inactive,
    /// `activeWithErrors` (1)
    ActiveWithErrors,
    /// `updating` (2)
    Updating,
    /// `active` (3)
    Active,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `offboardRequested` (6)
    OffboardRequested,
    /// `offboarded` (7)
    Offboarded,
}

mg::enumeration! {
    ProtectionPolicyStatus: "microsoft.graph.protectionPolicyStatus";
    Inactive: "inactive" = 0,
    ActiveWithErrors: "activeWithErrors" = 1,
    Updating: "updating" = 2,
    Active: "active" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
    OffboardRequested: "offboardRequested" = 6,
    Offboarded: "offboarded" = 7,
}
