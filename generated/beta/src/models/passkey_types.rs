// @generated
use crate::mg;

/// `microsoft.graph.passkeyTypes`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasskeyTypes {
    /// `deviceBound`, 1.
    DeviceBound,
    /// `synced`, 2.
    Synced,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    PasskeyTypes "microsoft.graph.passkeyTypes" "flags";
    DeviceBound "deviceBound" 1,
    Synced "synced" 2,
    UnknownFutureValue "unknownFutureValue" 4,
}
