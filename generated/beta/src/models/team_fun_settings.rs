// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamFunSettings`, a complex type.
    TeamFunSettings "microsoft.graph.teamFunSettings" "complex";
    /// `allowCustomMemes`: Boolean
    allow_custom_memes "allowCustomMemes": bool,
    /// `allowGiphy`: Boolean
    allow_giphy "allowGiphy": bool,
    /// `allowStickersAndMemes`: Boolean
    allow_stickers_and_memes "allowStickersAndMemes": bool,
    /// `giphyContentRating`: giphyRatingType
    giphy_content_rating "giphyContentRating": mg::Open<super::GiphyRatingType>,
}
