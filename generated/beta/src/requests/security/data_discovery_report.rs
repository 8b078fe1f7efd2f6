// @generated
use crate::{mg, models, requests};

/// Requests on one [`DataDiscoveryReport`](models::security::DataDiscoveryReport): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().data_discovery().cloud_app_discovery()`.
#[derive(Clone, Debug)]
pub struct DataDiscoveryReportResource(mg::One<models::security::DataDiscoveryReport>);

mg::builder! { DataDiscoveryReportResource: mg::One<models::security::DataDiscoveryReport> }

impl DataDiscoveryReportResource {
    /// `…/uploadedStreams`: many
    /// [`CloudAppDiscoveryReport`](models::security::CloudAppDiscoveryReport).
    ///
    /// Least privileged permission to read: `CloudApp-Discovery.Read.All` (delegated, application).
    #[inline]
    pub fn uploaded_streams(
        &self,
    ) -> requests::security::cloud_app_discovery_report::CloudAppDiscoveryReportCollection {
        mg::navigate(self, "uploadedStreams")
    }
}
