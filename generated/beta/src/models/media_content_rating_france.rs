// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaContentRatingFrance`.
pub struct MediaContentRatingFrance {
    /// `movieRating`. Never null.
    pub movie_rating: mg::Field<mg::Open<super::RatingFranceMoviesType>>,
    /// `tvRating`. Never null.
    pub tv_rating: mg::Field<mg::Open<super::RatingFranceTelevisionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaContentRatingFrance: "microsoft.graph.mediaContentRatingFrance", complex;
    movie_rating: "movieRating" required,
    tv_rating: "tvRating" required,
}
