// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaContentRatingUnitedStates`.
pub struct MediaContentRatingUnitedStates {
    /// `movieRating`. Never null.
    pub movie_rating: mg::Field<mg::Open<super::RatingUnitedStatesMoviesType>>,
    /// `tvRating`. Never null.
    pub tv_rating: mg::Field<mg::Open<super::RatingUnitedStatesTelevisionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaContentRatingUnitedStates: "microsoft.graph.mediaContentRatingUnitedStates", complex;
    movie_rating: "movieRating" required,
    tv_rating: "tvRating" required,
}
