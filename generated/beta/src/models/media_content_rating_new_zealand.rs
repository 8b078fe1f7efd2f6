// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaContentRatingNewZealand`, a complex type.
    MediaContentRatingNewZealand "microsoft.graph.mediaContentRatingNewZealand" "complex";
    /// `movieRating`: ratingNewZealandMoviesType, not null
    movie_rating "movieRating" "r": mg::Open<super::RatingNewZealandMoviesType>,
    /// `tvRating`: ratingNewZealandTelevisionType, not null
    tv_rating "tvRating" "r": mg::Open<super::RatingNewZealandTelevisionType>,
}
