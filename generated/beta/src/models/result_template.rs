// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resultTemplate`, a complex type.
    ResultTemplate "microsoft.graph.resultTemplate" "complex";
    /// `body`: Json
    body "body": mg::Json,
    /// `displayName`: String
    display_name "displayName": String,
}
