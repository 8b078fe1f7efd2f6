// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaContentRatingUnitedStates`, a complex type.
    MediaContentRatingUnitedStates "microsoft.graph.mediaContentRatingUnitedStates" "complex";
    /// `movieRating`: ratingUnitedStatesMoviesType, not null
    movie_rating "movieRating" "r": mg::Open<super::RatingUnitedStatesMoviesType>,
    /// `tvRating`: ratingUnitedStatesTelevisionType, not null
    tv_rating "tvRating" "r": mg::Open<super::RatingUnitedStatesTelevisionType>,
}
