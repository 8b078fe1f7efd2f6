// @generated
use crate::mg;

/// Complex type `microsoft.graph.aiInteractionLink`.
pub struct AiInteractionLink {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `linkType`.
    pub link_type: mg::Field<String>,
    /// `linkUrl`.
    pub link_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AiInteractionLink: "microsoft.graph.aiInteractionLink", complex;
    display_name: "displayName",
    link_type: "linkType",
    link_url: "linkUrl",
}
