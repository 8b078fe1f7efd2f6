// @generated
use crate::mg;

/// Complex type `microsoft.graph.serverProcessedContent`.
pub struct ServerProcessedContent {
    /// `componentDependencies`.
    pub component_dependencies: mg::Field<Vec<super::MetaDataKeyStringPair>>,
    /// `customMetadata`.
    pub custom_metadata: mg::Field<Vec<super::MetaDataKeyValuePair>>,
    /// `htmlStrings`.
    pub html_strings: mg::Field<Vec<super::MetaDataKeyStringPair>>,
    /// `imageSources`.
    pub image_sources: mg::Field<Vec<super::MetaDataKeyStringPair>>,
    /// `links`.
    pub links: mg::Field<Vec<super::MetaDataKeyStringPair>>,
    /// `searchablePlainTexts`.
    pub searchable_plain_texts: mg::Field<Vec<super::MetaDataKeyStringPair>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServerProcessedContent: "microsoft.graph.serverProcessedContent", complex;
    component_dependencies: "componentDependencies",
    custom_metadata: "customMetadata",
    html_strings: "htmlStrings",
    image_sources: "imageSources",
    links: "links",
    searchable_plain_texts: "searchablePlainTexts",
}
