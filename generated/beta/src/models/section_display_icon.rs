// @generated
use crate::mg;

/// Complex type `microsoft.graph.sectionDisplayIcon`.
pub struct SectionDisplayIcon {
    /// `contentUrl`.
    pub content_url: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `iconType`. Never null.
    pub icon_type: mg::Field<String>,
    /// `skinTone`.
    pub skin_tone: mg::Field<mg::Open<super::SectionIconSkinTone>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SectionDisplayIcon: "microsoft.graph.sectionDisplayIcon", complex;
    content_url: "contentUrl",
    display_name: "displayName",
    icon_type: "iconType" required,
    skin_tone: "skinTone",
}
