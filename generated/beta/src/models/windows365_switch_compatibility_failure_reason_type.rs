// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windows365SwitchCompatibilityFailureReasonType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Windows365SwitchCompatibilityFailureReasonType {
    /// `osVersionNotSupported` (0)
    OsVersionNotSupported,
    /// `hardwareNotSupported` (1)
    HardwareNotSupported,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    Windows365SwitchCompatibilityFailureReasonType: "microsoft.graph.windows365SwitchCompatibilityFailureReasonType";
    OsVersionNotSupported: "osVersionNotSupported" = 0,
    HardwareNotSupported: "hardwareNotSupported" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
