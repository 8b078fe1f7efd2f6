// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.windowsUpdates.qualityUpdateCveSeverityInformation`, by its URL.
    QualityUpdateCveSeverityInformationResource(mg::One<models::windows_updates::QualityUpdateCveSeverityInformation>)
}

impl QualityUpdateCveSeverityInformationResource {
    /// `…/exploitedCves`: many `microsoft.graph.windowsUpdates.cveInformation`
    #[inline]
    pub fn exploited_cves(
        &self,
    ) -> requests::windows_updates::cve_information::CveInformationCollection {
        mg::to(self, "exploitedCves")
    }
}
