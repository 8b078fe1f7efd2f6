// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.createAction`, a complex type.
    CreateAction "microsoft.graph.createAction" "complex";
}
