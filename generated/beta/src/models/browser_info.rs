// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.browserInfo`, a complex type.
    BrowserInfo "microsoft.graph.browserInfo" "complex";
}
