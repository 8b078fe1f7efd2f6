// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotConversationAttribution`, a complex type.
    CopilotConversationAttribution "microsoft.graph.copilotConversationAttribution" "complex";
    /// `attributionSource`: copilotConversationAttributionSource, not null
    attribution_source "attributionSource" "r": mg::Open<super::CopilotConversationAttributionSource>,
    /// `attributionType`: copilotConversationAttributionType, not null
    attribution_type "attributionType" "r": mg::Open<super::CopilotConversationAttributionType>,
    /// `imageFavIcon`: String
    image_fav_icon "imageFavIcon": String,
    /// `imageHeight`: Int32
    image_height "imageHeight": i32,
    /// `imageWebUrl`: String
    image_web_url "imageWebUrl": String,
    /// `imageWidth`: Int32
    image_width "imageWidth": i32,
    /// `providerDisplayName`: String
    provider_display_name "providerDisplayName": String,
    /// `seeMoreWebUrl`: String
    see_more_web_url "seeMoreWebUrl": String,
}
