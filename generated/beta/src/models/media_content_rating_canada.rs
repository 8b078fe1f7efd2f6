// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaContentRatingCanada`.
pub struct MediaContentRatingCanada {
    /// `movieRating`. Never null.
    pub movie_rating: mg::Field<mg::Open<super::RatingCanadaMoviesType>>,
    /// `tvRating`. Never null.
    pub tv_rating: mg::Field<mg::Open<super::RatingCanadaTelevisionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaContentRatingCanada: "microsoft.graph.mediaContentRatingCanada", complex;
    movie_rating: "movieRating" required,
    tv_rating: "tvRating" required,
}
