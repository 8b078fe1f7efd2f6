// @generated
use crate::mg;

/// `microsoft.graph.windows365SwitchCompatibilityFailureReasonType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Windows365SwitchCompatibilityFailureReasonType {
    /// `osVersionNotSupported`, 0.
    OsVersionNotSupported,
    /// `hardwareNotSupported`, 1.
    HardwareNotSupported,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    Windows365SwitchCompatibilityFailureReasonType "microsoft.graph.windows365SwitchCompatibilityFailureReasonType" "";
    OsVersionNotSupported "osVersionNotSupported" 0,
    HardwareNotSupported "hardwareNotSupported" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
