// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hyperlink`, a complex type.
    Hyperlink "microsoft.graph.security.hyperlink" "complex";
    /// `name`: String, not null
    name "name" "r": String,
    /// `url`: String, not null
    url "url" "r": String,
}
