// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlResponseMetadata`, a complex type.
    SamlResponseMetadata "microsoft.graph.samlResponseMetadata" "complex";
}
