// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingGermanyMoviesType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingGermanyMoviesType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `general` (2)
    General,
    /// `agesAbove6` (3)
    AgesAbove6,
    /// `agesAbove12` (4)
    AgesAbove12,
    /// `agesAbove16` (5)
    AgesAbove16,
    /// `adults` (6)
    Adults,
}

mg::enumeration! {
    RatingGermanyMoviesType: "microsoft.graph.ratingGermanyMoviesType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    General: "general" = 2,
    AgesAbove6: "agesAbove6" = 3,
    AgesAbove12: "agesAbove12" = 4,
    AgesAbove16: "agesAbove16" = 5,
    Adults: "adults" = 6,
}
