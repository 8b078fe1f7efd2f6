// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.samlTestResults`, a complex type.
    SamlTestResults "microsoft.graph.samlTestResults" "complex";
}
