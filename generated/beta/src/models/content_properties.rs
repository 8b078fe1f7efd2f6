// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentProperties`, a complex type.
    ContentProperties "microsoft.graph.contentProperties" "complex";
    /// `extensions`: Collection(String)
    extensions "extensions": Vec<String>,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `metadata`: contentMetadata
    metadata "metadata": mg::Boxed<super::ContentMetadata>,
}
