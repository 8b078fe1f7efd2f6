// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingAustraliaMoviesType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingAustraliaMoviesType {
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
    /// `agesAbove15` (5)
    AgesAbove15,
    /// `agesAbove18` (6)
    AgesAbove18,
}

mg::enumeration! {
    RatingAustraliaMoviesType: "microsoft.graph.ratingAustraliaMoviesType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    General: "general" = 2,
    ParentalGuidance: "parentalGuidance" = 3,
    Mature: "mature" = 4,
    AgesAbove15: "agesAbove15" = 5,
    AgesAbove18: "agesAbove18" = 6,
}
