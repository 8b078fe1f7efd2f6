// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.nameValuePair`, a complex type.
    NameValuePair "microsoft.graph.security.dlp.nameValuePair" "complex";
    /// `name`: String, not null
    name "name" "r": String,
    /// `value`: String
    value "value": String,
}
