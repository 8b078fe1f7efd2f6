// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalLink`, a complex type.
    ExternalLink "microsoft.graph.externalLink" "complex";
    /// `href`: String
    href "href": String,
}
