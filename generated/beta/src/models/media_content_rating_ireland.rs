// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaContentRatingIreland`.
pub struct MediaContentRatingIreland {
    /// `movieRating`. Never null.
    pub movie_rating: mg::Field<mg::Open<super::RatingIrelandMoviesType>>,
    /// `tvRating`. Never null.
    pub tv_rating: mg::Field<mg::Open<super::RatingIrelandTelevisionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaContentRatingIreland: "microsoft.graph.mediaContentRatingIreland", complex;
    movie_rating: "movieRating" required,
    tv_rating: "tvRating" required,
}
