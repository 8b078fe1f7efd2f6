// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ratingIrelandTelevisionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RatingIrelandTelevisionType {
    /// `allAllowed` (0)
    AllAllowed,
    /// `allBlocked` (1)
    AllBlocked,
    /// `general` (2)
    General,
    /// `children` (3)
    Children,
    /// `youngAdults` (4)
    YoungAdults,
    /// `parentalSupervision` (5)
    ParentalSupervision,
    /// `mature` (6)
    Mature,
}

mg::enumeration! {
    RatingIrelandTelevisionType: "microsoft.graph.ratingIrelandTelevisionType";
    AllAllowed: "allAllowed" = 0,
    AllBlocked: "allBlocked" = 1,
    General: "general" = 2,
    Children: "children" = 3,
    YoungAdults: "youngAdults" = 4,
    ParentalSupervision: "parentalSupervision" = 5,
    Mature: "mature" = 6,
}
