// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.dataDiscoveryReport`, by its URL.
    ///
    /// For example `/security/dataDiscovery/cloudAppDiscovery`.
    DataDiscoveryReportResource(mg::One<models::security::DataDiscoveryReport>)
}

impl DataDiscoveryReportResource {
    /// `…/uploadedStreams`: many `microsoft.graph.security.cloudAppDiscoveryReport`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudApp-Discovery.Read.All** | **CloudApp-Discovery.Read.All** |
    #[inline]
    pub fn uploaded_streams(
        &self,
    ) -> requests::security::cloud_app_discovery_report::CloudAppDiscoveryReportCollection {
        mg::to(self, "uploadedStreams")
    }
}
