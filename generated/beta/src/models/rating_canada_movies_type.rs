// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingCanadaMoviesType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingCanadaMoviesType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `general` (2)
    General,
    /// `parentalGuidance` (3)
    ParentalGuidance,
    /// `agesAbove14` (4)
    AgesAbove14,
    /// `agesAbove18` (5)
    AgesAbove18,
    /// `restricted` (6)
    Restricted,
}

mg::enumeration! {
    RatingCanadaMoviesType: "microsoft.graph.ratingCanadaMoviesType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    General: "general" = 2,
    ParentalGuidance: "parentalGuidance" = 3,
    AgesAbove14: "agesAbove14" = 4,
    AgesAbove18: "agesAbove18" = 5,
    Restricted: "restricted" = 6,
}
