// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaContentRatingUnitedKingdom`.
pub struct MediaContentRatingUnitedKingdom {
    /// `movieRating`. Never null.
    pub movie_rating: mg::Field<mg::Open<super::RatingUnitedKingdomMoviesType>>,
    /// `tvRating`. Never null.
    pub tv_rating: mg::Field<mg::Open<super::RatingUnitedKingdomTelevisionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaContentRatingUnitedKingdom: "microsoft.graph.mediaContentRatingUnitedKingdom", complex;
    movie_rating: "movieRating" required,
    tv_rating: "tvRating" required,
}
