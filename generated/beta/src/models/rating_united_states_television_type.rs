// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingUnitedStatesTelevisionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingUnitedStatesTelevisionType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `childrenAll` (2)
    ChildrenAll,
    /// `childrenAbove7` (3)
    ChildrenAbove7,
    /// `general` (4)
    General,
    /// `parentalGuidance` (5)
    ParentalGuidance,
    /// `childrenAbove14` (6)
    ChildrenAbove14,
    /// `adults` (7)
    Adults,
}

mg::enumeration! {
    RatingUnitedStatesTelevisionType: "microsoft.graph.ratingUnitedStatesTelevisionType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    ChildrenAll: "childrenAll" = 2,
    ChildrenAbove7: "childrenAbove7" = 3,
    General: "general" = 4,
    ParentalGuidance: "parentalGuidance" = 5,
    ChildrenAbove14: "childrenAbove14" = 6,
    Adults: "adults" = 7,
}
