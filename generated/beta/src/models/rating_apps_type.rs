// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingAppsType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingAppsType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `agesAbove4` (2)
    AgesAbove4,
    /// `agesAbove9` (3)
    AgesAbove9,
    /// `agesAbove12` (4)
    AgesAbove12,
    /// `agesAbove17` (5)
    AgesAbove17,
}

mg::enumeration! {
    RatingAppsType: "microsoft.graph.ratingAppsType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    AgesAbove4: "agesAbove4" = 2,
    AgesAbove9: "agesAbove9" = 3,
    AgesAbove12: "agesAbove12" = 4,
    AgesAbove17: "agesAbove17" = 5,
}
