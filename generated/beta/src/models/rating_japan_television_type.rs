// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingJapanTelevisionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingJapanTelevisionType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `explicitAllowed` (2)
    ExplicitAllowed,
}

mg::enumeration! {
    RatingJapanTelevisionType: "microsoft.graph.ratingJapanTelevisionType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    ExplicitAllowed: "explicitAllowed" = 2,
}
