// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restoreAction`, a complex type.
    RestoreAction "microsoft.graph.restoreAction" "complex";
}
