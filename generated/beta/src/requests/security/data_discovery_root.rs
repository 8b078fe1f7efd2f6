// @generated
use crate::{mg, models, requests};

/// Requests on one [`DataDiscoveryRoot`](models::security::DataDiscoveryRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().data_discovery()`.
#[derive(Clone, Debug)]
pub struct DataDiscoveryRootResource(mg::One<models::security::DataDiscoveryRoot>);

mg::builder! { DataDiscoveryRootResource: mg::One<models::security::DataDiscoveryRoot> }

impl DataDiscoveryRootResource {
    /// `…/cloudAppDiscovery`: [`DataDiscoveryReport`](models::security::DataDiscoveryReport).
    #[inline]
    pub fn cloud_app_discovery(
        &self,
    ) -> requests::security::data_discovery_report::DataDiscoveryReportResource {
        mg::navigate(self, "cloudAppDiscovery")
    }
}
