// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsQualityUpdateCveDetail`, a complex type.
    WindowsQualityUpdateCveDetail "microsoft.graph.windowsQualityUpdateCveDetail" "complex";
    /// `cveInformationUrl`: String, not null
    cve_information_url "cveInformationUrl" "r": String,
    /// `cveNumber`: String, not null
    cve_number "cveNumber" "r": String,
}
