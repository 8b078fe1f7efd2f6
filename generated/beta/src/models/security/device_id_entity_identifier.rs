// @generated
use crate::mg;

/// `microsoft.graph.security.deviceIdEntityIdentifier`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceIdEntityIdentifier {
    /// `deviceId`, 1.
    DeviceId,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceIdEntityIdentifier "microsoft.graph.security.deviceIdEntityIdentifier" "flags";
    DeviceId "deviceId" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
