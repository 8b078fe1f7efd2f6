// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.visualProperties`, a complex type.
    VisualProperties "microsoft.graph.visualProperties" "complex";
    /// `body`: String
    body "body": String,
    /// `title`: String
    title "title": String,
}
