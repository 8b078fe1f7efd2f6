// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.qualityUpdateCveSeverityInformation`, a complex type.
    QualityUpdateCveSeverityInformation "microsoft.graph.windowsUpdates.qualityUpdateCveSeverityInformation" "complex";
    /// `maxBaseScore`: Double
    max_base_score "maxBaseScore": f64,
    /// `maxSeverity`: microsoft.graph.windowsUpdates.cveSeverityLevel
    max_severity "maxSeverity": mg::Open<super::CveSeverityLevel>,
}

impl QualityUpdateCveSeverityInformation {
    /// `exploitedCves`: many `microsoft.graph.windowsUpdates.cveInformation`, contained
    pub const EXPLOITED_CVES: mg::Nav<
        QualityUpdateCveSeverityInformation,
        Vec<super::CveInformation>,
    > = mg::Nav::new("exploitedCves");
}
