// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaContentRatingJapan`.
pub struct MediaContentRatingJapan {
    /// `movieRating`. Never null.
    pub movie_rating: mg::Field<mg::Open<super::RatingJapanMoviesType>>,
    /// `tvRating`. Never null.
    pub tv_rating: mg::Field<mg::Open<super::RatingJapanTelevisionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaContentRatingJapan: "microsoft.graph.mediaContentRatingJapan", complex;
    movie_rating: "movieRating" required,
    tv_rating: "tvRating" required,
}
