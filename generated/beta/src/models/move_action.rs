// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.moveAction`, a complex type.
    MoveAction "microsoft.graph.moveAction" "complex";
    /// `from`: String
    from "from": String,
    /// `to`: String
    to "to": String,
}
