// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaContentRatingIreland`, a complex type.
    MediaContentRatingIreland "microsoft.graph.mediaContentRatingIreland" "complex";
    /// `movieRating`: ratingIrelandMoviesType, not null
    movie_rating "movieRating" "r": mg::Open<super::RatingIrelandMoviesType>,
    /// `tvRating`: ratingIrelandTelevisionType, not null
    tv_rating "tvRating" "r": mg::Open<super::RatingIrelandTelevisionType>,
}
