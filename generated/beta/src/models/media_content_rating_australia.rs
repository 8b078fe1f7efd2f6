// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaContentRatingAustralia`, a complex type.
    MediaContentRatingAustralia "microsoft.graph.mediaContentRatingAustralia" "complex";
    /// `movieRating`: ratingAustraliaMoviesType, not null
    movie_rating "movieRating" "r": mg::Open<super::RatingAustraliaMoviesType>,
    /// `tvRating`: ratingAustraliaTelevisionType, not null
    tv_rating "tvRating" "r": mg::Open<super::RatingAustraliaTelevisionType>,
}
