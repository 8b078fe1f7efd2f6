// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`QualityUpdateCveSeverityInformation`], and the methods below.
///
/// For example:
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
/// [`QualityUpdateCveSeverityInformation`]: models::windows_updates::QualityUpdateCveSeverityInformation
#[derive(Clone, Debug)]
pub struct QualityUpdateCveSeverityInformationResource(
    mg::One<models::windows_updates::QualityUpdateCveSeverityInformation>,
);

mg::builder! { QualityUpdateCveSeverityInformationResource: mg::One<models::windows_updates::QualityUpdateCveSeverityInformation> }

impl QualityUpdateCveSeverityInformationResource {
    /// `…/exploitedCves`: many [`CveInformation`](models::windows_updates::CveInformation).
    #[inline]
    pub fn exploited_cves(
        &self,
    ) -> requests::windows_updates::cve_information::CveInformationCollection {
        mg::navigate(self, "exploitedCves")
    }
}
