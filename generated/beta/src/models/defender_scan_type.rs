// @generated
use crate::mg;

/// Enumeration `microsoft.graph.defenderScanType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefenderScanType {
    /// `userDefined` (0)
    UserDefined,
    /// `disabled` (1)
    Disabled,
    /// `quick` (2)
    Quick,
    /// `full` (3)
    Full,
}

mg::enumeration! {
    DefenderScanType: "microsoft.graph.defenderScanType";
    UserDefined: "userDefined" = 0,
    Disabled: "disabled" = 1,
    Quick: "quick" = 2,
    Full: "full" = 3,
}
