// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.qualityUpdateCveSeverityInformation`, a complex type.
    QualityUpdateCveSeverityInformation "microsoft.graph.windowsUpdates.qualityUpdateCveSeverityInformation" "complex";
    /// `exploitedCves`: Collection(microsoft.graph.windowsUpdates.cveInformation)
    exploited_cves "exploitedCves": Vec<super::CveInformation>,
    /// `maxBaseScore`: Double
    max_base_score "maxBaseScore": f64,
    /// `maxSeverity`: microsoft.graph.windowsUpdates.cveSeverityLevel
    max_severity "maxSeverity": mg::Open<super::CveSeverityLevel>,
}
