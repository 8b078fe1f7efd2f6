// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceIdentityAttestationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceIdentityAttestationStatus {
    /// `unknown` (0)
    Unknown,
    /// `trusted` (1)
    Trusted,
    /// `unTrusted` (2)
    UnTrusted,
    /// `notSupported` (3)
    NotSupported,
    /// `incompleteData` (4)
    IncompleteData,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceIdentityAttestationStatus: "microsoft.graph.deviceIdentityAttestationStatus";
    Unknown: "unknown" = 0,
    Trusted: "trusted" = 1,
    UnTrusted: "unTrusted" = 2,
    NotSupported: "notSupported" = 3,
    IncompleteData: "incompleteData" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
