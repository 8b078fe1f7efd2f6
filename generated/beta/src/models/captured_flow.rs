// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.capturedFlow`, a complex type.
    CapturedFlow "microsoft.graph.capturedFlow" "complex";
}
