// @generated
use crate::mg;

/// `microsoft.graph.security.cloudAppInfoState`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudAppInfoState {
    /// `true`, 0.
    True,
    /// `false`, 1.
    False,
    /// `unknown`, 2.
    Unknown,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    CloudAppInfoState "microsoft.graph.security.cloudAppInfoState" "";
    True "true" 0,
    False "false" 1,
    Unknown "unknown" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
