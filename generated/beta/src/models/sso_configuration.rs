// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ssoConfiguration`, a complex type.
    SsoConfiguration "microsoft.graph.ssoConfiguration" "complex";
}
