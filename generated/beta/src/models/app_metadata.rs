// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appMetadata`, a complex type.
    AppMetadata "microsoft.graph.appMetadata" "complex";
    /// `data`: Collection(appMetadataEntry)
    data "data": Vec<super::AppMetadataEntry>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}
