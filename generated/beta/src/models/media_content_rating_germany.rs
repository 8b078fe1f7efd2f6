// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaContentRatingGermany`.
pub struct MediaContentRatingGermany {
    /// `movieRating`. Never null.
    pub movie_rating: mg::Field<mg::Open<super::RatingGermanyMoviesType>>,
    /// `tvRating`. Never null.
    pub tv_rating: mg::Field<mg::Open<super::RatingGermanyTelevisionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaContentRatingGermany: "microsoft.graph.mediaContentRatingGermany", complex;
    movie_rating: "movieRating" required,
    tv_rating: "tvRating" required,
}
