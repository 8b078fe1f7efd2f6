// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaContentRatingAustralia`.
pub struct MediaContentRatingAustralia {
    /// `movieRating`. Never null.
    pub movie_rating: mg::Field<mg::Open<super::RatingAustraliaMoviesType>>,
    /// `tvRating`. Never null.
    pub tv_rating: mg::Field<mg::Open<super::RatingAustraliaTelevisionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaContentRatingAustralia: "microsoft.graph.mediaContentRatingAustralia", complex;
    movie_rating: "movieRating" required,
    tv_rating: "tvRating" required,
}
