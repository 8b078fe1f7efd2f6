// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingAustraliaTelevisionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingAustraliaTelevisionType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `preschoolers` (2)
    Preschoolers,
    /// `children` (3)
    Children,
    /// `general` (4)
    General,
    /// `parentalGuidance` (5)
    ParentalGuidance,
    /// `mature` (6)
    Mature,
    /// `agesAbove15` (7)
    AgesAbove15,
    /// `agesAbove15AdultViolence` (8)
    AgesAbove15AdultViolence,
}

mg::enumeration! {
    RatingAustraliaTelevisionType: "microsoft.graph.ratingAustraliaTelevisionType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    Preschoolers: "preschoolers" = 2,
    Children: "children" = 3,
    General: "general" = 4,
    ParentalGuidance: "parentalGuidance" = 5,
    Mature: "mature" = 6,
    AgesAbove15: "agesAbove15" = 7,
    AgesAbove15AdultViolence: "agesAbove15AdultViolence" = 8,
}
