// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingJapanMoviesType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingJapanMoviesType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `general` (2)
    General,
    /// `parentalGuidance` (3)
    ParentalGuidance,
    /// `agesAbove15` (4)
    AgesAbove15,
    /// `agesAbove18` (5)
    AgesAbove18,
}

mg::enumeration! {
    RatingJapanMoviesType: "microsoft.graph.ratingJapanMoviesType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    General: "general" = 2,
    ParentalGuidance: "parentalGuidance" = 3,
    AgesAbove15: "agesAbove15" = 4,
    AgesAbove18: "agesAbove18" = 5,
}
