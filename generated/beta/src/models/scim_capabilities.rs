// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.scimCapabilities`, a complex type.
    ScimCapabilities "microsoft.graph.scimCapabilities" "complex";
}
