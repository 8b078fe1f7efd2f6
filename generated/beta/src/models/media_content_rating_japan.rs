// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaContentRatingJapan`, a complex type.
    MediaContentRatingJapan "microsoft.graph.mediaContentRatingJapan" "complex";
    /// `movieRating`: ratingJapanMoviesType, not null
    movie_rating "movieRating" "r": mg::Open<super::RatingJapanMoviesType>,
    /// `tvRating`: ratingJapanTelevisionType, not null
    tv_rating "tvRating" "r": mg::Open<super::RatingJapanTelevisionType>,
}
