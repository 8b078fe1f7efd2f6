// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.stringKeyObjectValuePair`, an open complex type.
    StringKeyObjectValuePair "microsoft.graph.stringKeyObjectValuePair" "complex open";
    /// `key`: String
    key "key": String,
}
