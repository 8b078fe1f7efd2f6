// @generated
use crate::mg;

/// Enumeration `microsoft.graph.assignmentMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentMethod {
    /// `standard` (0)
    Standard,
    /// `privileged` (1)
    Privileged,
    /// `auto` (2)
    Auto,
}

mg::enumeration! {
    AssignmentMethod: "microsoft.graph.assignmentMethod";
    Standard: "standard" = 0,
    Privileged: "privileged" = 1,
    Auto: "auto" = 2,
}
