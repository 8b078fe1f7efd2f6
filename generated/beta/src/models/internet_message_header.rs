// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.internetMessageHeader`, a complex type.
    InternetMessageHeader "microsoft.graph.internetMessageHeader" "complex";
    /// `name`: String
    name "name": String,
    /// `value`: String
    value "value": String,
}
