// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ComplexExtensionValue`, an open complex type.
    ComplexExtensionValue "microsoft.graph.ComplexExtensionValue" "complex open";
}
