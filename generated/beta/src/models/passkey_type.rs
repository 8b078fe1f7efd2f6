// @generated
use crate::mg;

/// Enumeration `microsoft.graph.passkeyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasskeyType {
    /// `deviceBound` (0)
    DeviceBound,
    /// `synced` (1)
    Synced,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    PasskeyType: "microsoft.graph.passkeyType";
    DeviceBound: "deviceBound" = 0,
    Synced: "synced" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
