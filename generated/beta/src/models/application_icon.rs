// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationIcon`, a complex type.
    ApplicationIcon "microsoft.graph.applicationIcon" "complex";
}
