// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sensitivity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sensitivity {
    /// `normal` (0)
    Normal,
    /// `personal` (1)
    Personal,
    /// `private` (2)
    Private,
    /// `confidential` (3)
    Confidential,
}

mg::enumeration! {
    Sensitivity: "microsoft.graph.sensitivity";
    Normal: "normal" = 0,
    Personal: "personal" = 1,
    Private: "private" = 2,
    Confidential: "confidential" = 3,
}
