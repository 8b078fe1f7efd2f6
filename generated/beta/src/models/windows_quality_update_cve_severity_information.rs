// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsQualityUpdateCveSeverityInformation`.
pub struct WindowsQualityUpdateCveSeverityInformation {
    /// `exploitedCves`.
    pub exploited_cves: mg::Field<Vec<super::WindowsQualityUpdateCveDetail>>,
    /// `maxBaseScore`. Never null.
    pub max_base_score: mg::Field<f64>,
    /// `maxSeverityLevel`. Never null.
    pub max_severity_level: mg::Field<mg::Open<super::WindowsUpdateCveSeverityLevel>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsQualityUpdateCveSeverityInformation: "microsoft.graph.windowsQualityUpdateCveSeverityInformation", complex;
    exploited_cves: "exploitedCves" required,
    max_base_score: "maxBaseScore" required,
    max_severity_level: "maxSeverityLevel" required,
}
