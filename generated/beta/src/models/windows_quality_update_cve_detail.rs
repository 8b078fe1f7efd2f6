// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsQualityUpdateCveDetail`.
pub struct WindowsQualityUpdateCveDetail {
    /// `cveInformationUrl`. Never null.
    pub cve_information_url: mg::Field<String>,
    /// `cveNumber`. Never null.
    pub cve_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsQualityUpdateCveDetail: "microsoft.graph.windowsQualityUpdateCveDetail", complex;
    cve_information_url: "cveInformationUrl" required,
    cve_number: "cveNumber" required,
}
