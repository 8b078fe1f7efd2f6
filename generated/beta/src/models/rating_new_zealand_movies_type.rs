// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingNewZealandMoviesType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingNewZealandMoviesType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `general` (2)
    General,
    /// `parentalGuidance` (3)
    ParentalGuidance,
    /// `mature` (4)
    Mature,
    /// `agesAbove13` (5)
    AgesAbove13,
    /// `agesAbove15` (6)
    AgesAbove15,
    /// `agesAbove16` (7)
    AgesAbove16,
    /// `agesAbove18` (8)
    AgesAbove18,
    /// `restricted` (9)
    Restricted,
    /// `agesAbove16Restricted` (10)
    AgesAbove16Restricted,
}

mg::enumeration! {
    RatingNewZealandMoviesType: "microsoft.graph.ratingNewZealandMoviesType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    General: "general" = 2,
    ParentalGuidance: "parentalGuidance" = 3,
    Mature: "mature" = 4,
    AgesAbove13: "agesAbove13" = 5,
    AgesAbove15: "agesAbove15" = 6,
    AgesAbove16: "agesAbove16" = 7,
    AgesAbove18: "agesAbove18" = 8,
    Restricted: "restricted" = 9,
    AgesAbove16Restricted: "agesAbove16Restricted" = 10,
}
