// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingUnitedKingdomTelevisionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingUnitedKingdomTelevisionType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `caution` (2)
    Caution,
}

mg::enumeration! {
    RatingUnitedKingdomTelevisionType: "microsoft.graph.ratingUnitedKingdomTelevisionType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    Caution: "caution" = 2,
}
