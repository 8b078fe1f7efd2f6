// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sectionDisplayIcon`, a complex type.
    SectionDisplayIcon "microsoft.graph.sectionDisplayIcon" "complex";
    /// `contentUrl`: String
    content_url "contentUrl": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `iconType`: String, not null
    icon_type "iconType" "r": String,
    /// `skinTone`: sectionIconSkinTone
    skin_tone "skinTone": mg::Open<super::SectionIconSkinTone>,
}
