// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.documentationFile`, a complex type.
    DocumentationFile "microsoft.graph.documentationFile" "complex";
}
