// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingCanadaTelevisionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingCanadaTelevisionType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `children` (2)
    Children,
    /// `childrenAbove8` (3)
    ChildrenAbove8,
    /// `general` (4)
    General,
    /// `parentalGuidance` (5)
    ParentalGuidance,
    /// `agesAbove14` (6)
    AgesAbove14,
    /// `agesAbove18` (7)
    AgesAbove18,
}

mg::enumeration! {
    RatingCanadaTelevisionType: "microsoft.graph.ratingCanadaTelevisionType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    Children: "children" = 2,
    ChildrenAbove8: "childrenAbove8" = 3,
    General: "general" = 4,
    ParentalGuidance: "parentalGuidance" = 5,
    AgesAbove14: "agesAbove14" = 6,
    AgesAbove18: "agesAbove18" = 7,
}
