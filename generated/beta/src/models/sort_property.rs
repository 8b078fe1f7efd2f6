// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sortProperty`, a complex type.
    SortProperty "microsoft.graph.sortProperty" "complex";
    /// `isDescending`: Boolean
    is_descending "isDescending": bool,
    /// `name`: String, not null
    name "name" "r": String,
}
