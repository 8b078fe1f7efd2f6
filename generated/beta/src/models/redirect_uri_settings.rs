// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.redirectUriSettings`, a complex type.
    RedirectUriSettings "microsoft.graph.redirectUriSettings" "complex";
    /// `index`: Int32
    index "index": i32,
    /// `uri`: String
    uri "uri": String,
}
