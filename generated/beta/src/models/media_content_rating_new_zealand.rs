// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaContentRatingNewZealand`.
pub struct MediaContentRatingNewZealand {
    /// `movieRating`. Never null.
    pub movie_rating: mg::Field<mg::Open<super::RatingNewZealandMoviesType>>,
    /// `tvRating`. Never null.
    pub tv_rating: mg::Field<mg::Open<super::RatingNewZealandTelevisionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaContentRatingNewZealand: "microsoft.graph.mediaContentRatingNewZealand", complex;
    movie_rating: "movieRating" required,
    tv_rating: "tvRating" required,
}
