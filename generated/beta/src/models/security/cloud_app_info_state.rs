// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.cloudAppInfoState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudAppInfoState {
    /// `true` (1)
    True,
    /// `false` (2)
    False,
    /// `unknown` (3)
    Unknown,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudAppInfoState: "microsoft.graph.security.cloudAppInfoState";
    True: "true" = 1,
    False: "false" = 2,
    Unknown: "unknown" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
