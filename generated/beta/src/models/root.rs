// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.root`, a complex type.
    Root "microsoft.graph.root" "complex";
}
