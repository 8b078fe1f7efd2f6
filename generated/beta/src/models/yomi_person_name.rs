// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.yomiPersonName`, a complex type.
    YomiPersonName "microsoft.graph.yomiPersonName" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `first`: String
    first "first": String,
    /// `last`: String
    last "last": String,
    /// `maiden`: String
    maiden "maiden": String,
    /// `middle`: String
    middle "middle": String,
}
