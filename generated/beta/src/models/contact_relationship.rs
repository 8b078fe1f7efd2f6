// @generated
use crate::mg;

/// Enumeration `microsoft.graph.contactRelationship`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactRelationship {
    /// `parent` (0)
    Parent,
    /// `relative` (1)
    Relative,
    /// `aide` (2)
    Aide,
    /// `doctor` (3)
    Doctor,
    /// `guardian` (4)
    Guardian,
    /// `child` (5)
    Child,
    /// `other` (6)
    Other,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    ContactRelationship: "microsoft.graph.contactRelationship";
    Parent: "parent" = 0,
    Relative: "relative" = 1,
    Aide: "aide" = 2,
    Doctor: "doctor" = 3,
    Guardian: "guardian" = 4,
    Child: "child" = 5,
    Other: "other" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
