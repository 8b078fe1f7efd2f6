// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.package`, a complex type.
    Package "microsoft.graph.package" "complex";
    /// `type`: String
    type_ "type": String,
}
