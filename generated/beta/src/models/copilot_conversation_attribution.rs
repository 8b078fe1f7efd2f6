// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotConversationAttribution`, a complex type.
    CopilotConversationAttribution "microsoft.graph.copilotConversationAttribution" "complex";
    /// `attributionSource`: copilotConversationAttributionSource, not null, computed, read-only
    attribution_source "attributionSource" "rcp": mg::Open<super::CopilotConversationAttributionSource>,
    /// `attributionType`: copilotConversationAttributionType, not null, computed, read-only
    attribution_type "attributionType" "rcp": mg::Open<super::CopilotConversationAttributionType>,
    /// `imageFavIcon`: String, not null, computed, read-only
    image_fav_icon "imageFavIcon" "rcp": String,
    /// `imageHeight`: Int32, not null, computed, read-only
    image_height "imageHeight" "rcp": i32,
    /// `imageWebUrl`: String, not null, computed, read-only
    image_web_url "imageWebUrl" "rcp": String,
    /// `imageWidth`: Int32, not null, computed, read-only
    image_width "imageWidth" "rcp": i32,
    /// `providerDisplayName`: String, not null, computed, read-only
    provider_display_name "providerDisplayName" "rcp": String,
    /// `seeMoreWebUrl`: String, not null, computed, read-only
    see_more_web_url "seeMoreWebUrl" "rcp": String,
}
