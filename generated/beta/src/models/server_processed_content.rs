// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serverProcessedContent`, a complex type.
    ServerProcessedContent "microsoft.graph.serverProcessedContent" "complex";
    /// `componentDependencies`: Collection(metaDataKeyStringPair)
    component_dependencies "componentDependencies": Vec<super::MetaDataKeyStringPair>,
    /// `customMetadata`: Collection(metaDataKeyValuePair)
    custom_metadata "customMetadata": Vec<super::MetaDataKeyValuePair>,
    /// `htmlStrings`: Collection(metaDataKeyStringPair)
    html_strings "htmlStrings": Vec<super::MetaDataKeyStringPair>,
    /// `imageSources`: Collection(metaDataKeyStringPair)
    image_sources "imageSources": Vec<super::MetaDataKeyStringPair>,
    /// `links`: Collection(metaDataKeyStringPair)
    links "links": Vec<super::MetaDataKeyStringPair>,
    /// `searchablePlainTexts`: Collection(metaDataKeyStringPair)
    searchable_plain_texts "searchablePlainTexts": Vec<super::MetaDataKeyStringPair>,
}
