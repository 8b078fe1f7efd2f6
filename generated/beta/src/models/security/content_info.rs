// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.contentInfo`, a complex type.
    ContentInfo "microsoft.graph.security.contentInfo" "complex";
    /// `contentFormat`: String
    content_format "contentFormat": String,
    /// `identifier`: String
    identifier "identifier": String,
    /// `metadata`: Collection(microsoft.graph.security.keyValuePair)
    metadata "metadata": Vec<super::KeyValuePair>,
    /// `state`: microsoft.graph.security.contentState, not null
    state "state" "r": mg::Open<super::ContentState>,
}
