// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.editAction`, a complex type.
    EditAction "microsoft.graph.editAction" "complex";
}
