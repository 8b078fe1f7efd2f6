// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.dictionary`, an abstract complex type.
    Dictionary "microsoft.graph.healthMonitoring.dictionary" "complex abstract";
}
