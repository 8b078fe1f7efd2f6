// @generated
use crate::mg;

/// Enumeration `microsoft.graph.nonAdminSetting`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NonAdminSetting {
    /// `false` (0)
    False,
    /// `true` (1)
    True,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    NonAdminSetting: "microsoft.graph.nonAdminSetting";
    False: "false" = 0,
    True: "true" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
