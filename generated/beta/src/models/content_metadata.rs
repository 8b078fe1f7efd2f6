// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentMetadata`, an open complex type.
    ContentMetadata "microsoft.graph.contentMetadata" "complex open";
}
