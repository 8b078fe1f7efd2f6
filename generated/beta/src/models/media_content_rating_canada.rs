// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaContentRatingCanada`, a complex type.
    MediaContentRatingCanada "microsoft.graph.mediaContentRatingCanada" "complex";
    /// `movieRating`: ratingCanadaMoviesType, not null
    movie_rating "movieRating" "r": mg::Open<super::RatingCanadaMoviesType>,
    /// `tvRating`: ratingCanadaTelevisionType, not null
    tv_rating "tvRating" "r": mg::Open<super::RatingCanadaTelevisionType>,
}
