// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sensitivityLabelAssignmentMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SensitivityLabelAssignmentMethod {
    /// `standard` (0)
    Standard,
    /// `privileged` (1)
    Privileged,
    /// `auto` (2)
    Auto,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    SensitivityLabelAssignmentMethod: "microsoft.graph.sensitivityLabelAssignmentMethod";
    Standard: "standard" = 0,
    Privileged: "privileged" = 1,
    Auto: "auto" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
