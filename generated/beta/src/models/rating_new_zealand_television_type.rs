// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingNewZealandTelevisionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingNewZealandTelevisionType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `general` (2)
    General,
    /// `parentalGuidance` (3)
    ParentalGuidance,
    /// `adults` (4)
    Adults,
}

mg::enumeration! {
    RatingNewZealandTelevisionType: "microsoft.graph.ratingNewZealandTelevisionType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    General: "general" = 2,
    ParentalGuidance: "parentalGuidance" = 3,
    Adults: "adults" = 4,
}
