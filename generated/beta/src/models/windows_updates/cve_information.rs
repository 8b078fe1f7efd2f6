// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.cveInformation`, a complex type.
    CveInformation "microsoft.graph.windowsUpdates.cveInformation" "complex";
    /// `number`: String, not null
    number "number" "r": String,
    /// `url`: String
    url "url": String,
}
