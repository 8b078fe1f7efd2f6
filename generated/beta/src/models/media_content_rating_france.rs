// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaContentRatingFrance`, a complex type.
    MediaContentRatingFrance "microsoft.graph.mediaContentRatingFrance" "complex";
    /// `movieRating`: ratingFranceMoviesType, not null
    movie_rating "movieRating" "r": mg::Open<super::RatingFranceMoviesType>,
    /// `tvRating`: ratingFranceTelevisionType, not null
    tv_rating "tvRating" "r": mg::Open<super::RatingFranceTelevisionType>,
}
