// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentInfo`, a complex type.
    ContentInfo "microsoft.graph.contentInfo" "complex";
    /// `format`: contentFormat, not null
    format "format" "r": mg::Open<super::ContentFormat>,
    /// `identifier`: String
    identifier "identifier": String,
    /// `metadata`: Collection(keyValuePair)
    metadata "metadata": Vec<super::KeyValuePair>,
    /// `state`: contentState, not null
    state "state" "r": mg::Open<super::ContentState>,
}
