// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.textExtractionResultBase`, an abstract complex type.
    TextExtractionResultBase "microsoft.graph.textExtractionResultBase" "complex abstract";
}
