// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaContentRatingGermany`, a complex type.
    MediaContentRatingGermany "microsoft.graph.mediaContentRatingGermany" "complex";
    /// `movieRating`: ratingGermanyMoviesType, not null
    movie_rating "movieRating" "r": mg::Open<super::RatingGermanyMoviesType>,
    /// `tvRating`: ratingGermanyTelevisionType, not null
    tv_rating "tvRating" "r": mg::Open<super::RatingGermanyTelevisionType>,
}
