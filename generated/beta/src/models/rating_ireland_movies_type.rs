// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingIrelandMoviesType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingIrelandMoviesType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `general` (2)
    General,
    /// `parentalGuidance` (3)
    ParentalGuidance,
    /// `agesAbove12` (4)
    AgesAbove12,
    /// `agesAbove15` (5)
    AgesAbove15,
    /// `agesAbove16` (6)
    AgesAbove16,
    /// `adults` (7)
    Adults,
}

mg::enumeration! {
    RatingIrelandMoviesType: "microsoft.graph.ratingIrelandMoviesType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    General: "general" = 2,
    ParentalGuidance: "parentalGuidance" = 3,
    AgesAbove12: "agesAbove12" = 4,
    AgesAbove15: "agesAbove15" = 5,
    AgesAbove16: "agesAbove16" = 6,
    Adults: "adults" = 7,
}
