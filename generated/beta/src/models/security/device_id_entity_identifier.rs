// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.deviceIdEntityIdentifier`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceIdEntityIdentifier {
    /// `deviceId` (1)
    DeviceId,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceIdEntityIdentifier: "microsoft.graph.security.deviceIdEntityIdentifier", flags;
    DeviceId: "deviceId" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
