// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessAction`, an open complex type.
    AccessAction "microsoft.graph.accessAction" "complex open";
}
