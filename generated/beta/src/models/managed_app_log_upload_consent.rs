// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppLogUploadConsent`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppLogUploadConsent {
    /// `unknown` (0)
    Unknown,
    /// `declined` (1)
    Declined,
    /// `accepted` (2)
    Accepted,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ManagedAppLogUploadConsent: "microsoft.graph.managedAppLogUploadConsent";
    Unknown: "unknown" = 0,
    Declined: "declined" = 1,
    Accepted: "accepted" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
