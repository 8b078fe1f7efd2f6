// @generated
use crate::mg;

/// Enumeration `microsoft.graph.systemManagementModeLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemManagementModeLevel {
    /// `notApplicable` (0)
    NotApplicable,
    /// `level1` (1)
    Level1,
    /// `level2` (2)
    Level2,
    /// `level3` (3)
    Level3,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    SystemManagementModeLevel: "microsoft.graph.systemManagementModeLevel";
    NotApplicable: "notApplicable" = 0,
    Level1: "level1" = 1,
    Level2: "level2" = 2,
    Level3: "level3" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
