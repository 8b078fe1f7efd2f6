// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.dataDiscoveryRoot`, by its URL.
    ///
    /// For example `/security/dataDiscovery`.
    DataDiscoveryRootResource(mg::One<models::security::DataDiscoveryRoot>)
}

impl DataDiscoveryRootResource {
    /// `…/cloudAppDiscovery`: `microsoft.graph.security.dataDiscoveryReport`
    #[inline]
    pub fn cloud_app_discovery(
        &self,
    ) -> requests::security::data_discovery_report::DataDiscoveryReportResource {
        mg::to(self, "cloudAppDiscovery")
    }
}
