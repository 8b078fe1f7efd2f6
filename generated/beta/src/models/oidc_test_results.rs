// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.oidcTestResults`, a complex type.
    OidcTestResults "microsoft.graph.oidcTestResults" "complex";
}
