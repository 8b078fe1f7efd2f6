// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.qualityUpdateCveSeverityInformation`.
///
/// Requests: [`QualityUpdateCveSeverityInformationResource`], for example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .catalog()
///     .entries()
///     .id(id)
///     .cast_to_quality_update_catalog_entry()
///     .cve_severity_information()
/// ```
///
/// [`QualityUpdateCveSeverityInformationResource`]: crate::requests::windows_updates::quality_update_cve_severity_information::QualityUpdateCveSeverityInformationResource
pub struct QualityUpdateCveSeverityInformation {
    /// `maxBaseScore`.
    pub max_base_score: mg::Field<f64>,
    /// `maxSeverity`.
    pub max_severity: mg::Field<mg::Open<super::CveSeverityLevel>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QualityUpdateCveSeverityInformation: "microsoft.graph.windowsUpdates.qualityUpdateCveSeverityInformation", complex;
    max_base_score: "maxBaseScore",
    max_severity: "maxSeverity",
}

impl QualityUpdateCveSeverityInformation {
    /// `exploitedCves`: many [`CveInformation`](super::CveInformation).
    pub const EXPLOITED_CVES: mg::Nav<
        QualityUpdateCveSeverityInformation,
        Vec<super::CveInformation>,
    > = mg::Nav::new("exploitedCves");
}
