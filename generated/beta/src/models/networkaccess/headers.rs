// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.headers`, a complex type.
    Headers "microsoft.graph.networkaccess.headers" "complex";
    /// `origin`: String
    origin "origin": String,
    /// `referrer`: String
    referrer "referrer": String,
    /// `xForwardedFor`: String
    x_forwarded_for "xForwardedFor": String,
}
