// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.stopAndQuarantineFileEntityIdentifier`, of which a value
/// can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StopAndQuarantineFileEntityIdentifier {
    /// `deviceId` (1)
    DeviceId,
    /// `sha1` (2)
    Sha1,
    /// `initiatingProcessSHA1` (4)
    InitiatingProcessSha1,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
}

mg::enumeration! {
    StopAndQuarantineFileEntityIdentifier: "microsoft.graph.security.stopAndQuarantineFileEntityIdentifier", flags;
    DeviceId: "deviceId" = 1,
    Sha1: "sha1" = 2,
    InitiatingProcessSha1: "initiatingProcessSHA1" = 4,
    UnknownFutureValue: "unknownFutureValue" = 8,
}
