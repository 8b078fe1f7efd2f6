// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingUnitedKingdomMoviesType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingUnitedKingdomMoviesType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `general` (2)
    General,
    /// `universalChildren` (3)
    UniversalChildren,
    /// `parentalGuidance` (4)
    ParentalGuidance,
    /// `agesAbove12Video` (5)
    AgesAbove12Video,
    /// `agesAbove12Cinema` (6)
    AgesAbove12Cinema,
    /// `agesAbove15` (7)
    AgesAbove15,
    /// `adults` (8)
    Adults,
}

mg::enumeration! {
    RatingUnitedKingdomMoviesType: "microsoft.graph.ratingUnitedKingdomMoviesType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    General: "general" = 2,
    UniversalChildren: "universalChildren" = 3,
    ParentalGuidance: "parentalGuidance" = 4,
    AgesAbove12Video: "agesAbove12Video" = 5,
    AgesAbove12Cinema: "agesAbove12Cinema" = 6,
    AgesAbove15: "agesAbove15" = 7,
    Adults: "adults" = 8,
}
