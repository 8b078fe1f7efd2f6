// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.singlePropertySchema`, a complex type.
    SinglePropertySchema "microsoft.graph.security.singlePropertySchema" "complex";
    /// `name`: String
    name "name": String,
    /// `type`: String
    type_ "type": String,
}
