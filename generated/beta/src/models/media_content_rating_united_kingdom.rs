// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaContentRatingUnitedKingdom`, a complex type.
    MediaContentRatingUnitedKingdom "microsoft.graph.mediaContentRatingUnitedKingdom" "complex";
    /// `movieRating`: ratingUnitedKingdomMoviesType, not null
    movie_rating "movieRating" "r": mg::Open<super::RatingUnitedKingdomMoviesType>,
    /// `tvRating`: ratingUnitedKingdomTelevisionType, not null
    tv_rating "tvRating" "r": mg::Open<super::RatingUnitedKingdomTelevisionType>,
}
