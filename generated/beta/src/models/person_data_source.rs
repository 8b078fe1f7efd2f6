// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.personDataSource`, a complex type.
    PersonDataSource "microsoft.graph.personDataSource" "complex";
    /// `type`: String
    type_ "type": String,
}
