// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUserType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsUserType {
    /// `administrator` (0)
    Administrator,
    /// `standard` (1)
    Standard,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsUserType: "microsoft.graph.windowsUserType";
    Administrator: "administrator" = 0,
    Standard: "standard" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
