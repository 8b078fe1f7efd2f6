// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.capturedOAuthDetails`, a complex type.
    CapturedOAuthDetails "microsoft.graph.capturedOAuthDetails" "complex";
}
