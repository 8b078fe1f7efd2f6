// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sectionDisplayIcon`, a complex type.
    SectionDisplayIcon "microsoft.graph.sectionDisplayIcon" "complex";
    /// `contentUrl`: String
    content_url "contentUrl": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `iconType`: String
    icon_type "iconType": String,
    /// `skinTone`: sectionIconSkinTone, not null
    skin_tone "skinTone" "r": mg::Open<super::SectionIconSkinTone>,
}
