// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamFunSettings`.
pub struct TeamFunSettings {
    /// `allowCustomMemes`.
    pub allow_custom_memes: mg::Field<bool>,
    /// `allowGiphy`.
    pub allow_giphy: mg::Field<bool>,
    /// `allowStickersAndMemes`.
    pub allow_stickers_and_memes: mg::Field<bool>,
    /// `giphyContentRating`.
    pub giphy_content_rating: mg::Field<mg::Open<super::GiphyRatingType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamFunSettings: "microsoft.graph.teamFunSettings", complex;
    allow_custom_memes: "allowCustomMemes",
    allow_giphy: "allowGiphy",
    allow_stickers_and_memes: "allowStickersAndMemes",
    giphy_content_rating: "giphyContentRating",
}
