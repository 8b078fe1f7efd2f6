// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingUnitedStatesMoviesType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingUnitedStatesMoviesType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `general` (2)
    General,
    /// `parentalGuidance` (3)
    ParentalGuidance,
    /// `parentalGuidance13` (4)
    ParentalGuidance13,
    /// `restricted` (5)
    Restricted,
    /// `adults` (6)
    Adults,
}

mg::enumeration! {
    RatingUnitedStatesMoviesType: "microsoft.graph.ratingUnitedStatesMoviesType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    General: "general" = 2,
    ParentalGuidance: "parentalGuidance" = 3,
    ParentalGuidance13: "parentalGuidance13" = 4,
    Restricted: "restricted" = 5,
    Adults: "adults" = 6,
}
