// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingFranceTelevisionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingFranceTelevisionType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `agesAbove10` (2)
    AgesAbove10,
    /// `agesAbove12` (3)
    AgesAbove12,
    /// `agesAbove16` (4)
    AgesAbove16,
    /// `agesAbove18` (5)
    AgesAbove18,
}

mg::enumeration! {
    RatingFranceTelevisionType: "microsoft.graph.ratingFranceTelevisionType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    AgesAbove10: "agesAbove10" = 2,
    AgesAbove12: "agesAbove12" = 3,
    AgesAbove16: "agesAbove16" = 4,
    AgesAbove18: "agesAbove18" = 5,
}
