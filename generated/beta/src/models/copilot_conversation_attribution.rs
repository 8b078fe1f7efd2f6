// @generated
use crate::mg;

/// Complex type `microsoft.graph.copilotConversationAttribution`.
pub struct CopilotConversationAttribution {
    /// `attributionSource`. Never null. Read-only: the service computes it.
    pub attribution_source: mg::Field<
        mg::Open<super::CopilotConversationAttributionSource>,
    >,
    /// `attributionType`. Never null. Read-only: the service computes it.
    pub attribution_type: mg::Field<mg::Open<super::CopilotConversationAttributionType>>,
    /// `imageFavIcon`. Never null. Read-only: the service computes it.
    pub image_fav_icon: mg::Field<String>,
    /// `imageHeight`. Never null. Read-only: the service computes it.
    pub image_height: mg::Field<i32>,
    /// `imageWebUrl`. Never null. Read-only: the service computes it.
    pub image_web_url: mg::Field<String>,
    /// `imageWidth`. Never null. Read-only: the service computes it.
    pub image_width: mg::Field<i32>,
    /// `providerDisplayName`. Never null. Read-only: the service computes it.
    pub provider_display_name: mg::Field<String>,
    /// `seeMoreWebUrl`. Never null. Read-only: the service computes it.
    pub see_more_web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotConversationAttribution: "microsoft.graph.copilotConversationAttribution", complex;
    attribution_source: "attributionSource" required computed read_only,
    attribution_type: "attributionType" required computed read_only,
    image_fav_icon: "imageFavIcon" required computed read_only,
    image_height: "imageHeight" required computed read_only,
    image_web_url: "imageWebUrl" required computed read_only,
    image_width: "imageWidth" required computed read_only,
    provider_display_name: "providerDisplayName" required computed read_only,
    see_more_web_url: "seeMoreWebUrl" required computed read_only,
}
