// @generated
use crate::mg;

/// Enumeration `microsoft.graph.passkeyTypes`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasskeyTypes {
    /// `deviceBound` (1)
    DeviceBound,
    /// `synced` (2)
    Synced,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    PasskeyTypes: "microsoft.graph.passkeyTypes", flags;
    DeviceBound: "deviceBound" = 1,
    Synced: "synced" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
