// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsQualityUpdateCveSeverityInformation`, a complex type.
    WindowsQualityUpdateCveSeverityInformation "microsoft.graph.windowsQualityUpdateCveSeverityInformation" "complex";
    /// `exploitedCves`: Collection(windowsQualityUpdateCveDetail), items not null
    exploited_cves "exploitedCves" "r": Vec<super::WindowsQualityUpdateCveDetail>,
    /// `maxBaseScore`: Double, not null
    max_base_score "maxBaseScore" "r": f64,
    /// `maxSeverityLevel`: windowsUpdateCveSeverityLevel, not null
    max_severity_level "maxSeverityLevel" "r": mg::Open<super::WindowsUpdateCveSeverityLevel>,
}
