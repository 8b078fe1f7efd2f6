// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.cloudAppDiscoveryReport`, by its URL.
    ///
    /// For example `/security/dataDiscovery/cloudAppDiscovery/uploadedStreams/{cloudAppDiscoveryReport-id}`.
    CloudAppDiscoveryReportResource(mg::One<models::security::CloudAppDiscoveryReport>)
}

impl CloudAppDiscoveryReportResource {
    /// `GET …/microsoft.graph.security.aggregatedAppsDetails(period=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudApp-Discovery.Read.All** | **CloudApp-Discovery.Read.All** |
    #[inline]
    pub fn aggregated_apps_details(
        &self,
        parameters: AggregatedAppsDetails,
    ) -> requests::security::discovered_cloud_app_detail::DiscoveredCloudAppDetailCollection {
        mg::Builder::at(
            mg::Path::call_with(
                self,
                "microsoft.graph.security.aggregatedAppsDetails",
                &parameters,
            ),
        )
    }
}

/// A collection of `microsoft.graph.security.cloudAppDiscoveryReport`, by its URL.
///
/// For example `/security/dataDiscovery/cloudAppDiscovery/uploadedStreams`.
pub type CloudAppDiscoveryReportCollection = mg::Many<
    models::security::CloudAppDiscoveryReport,
    CloudAppDiscoveryReportResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.security.aggregatedAppsDetails`.
    AggregatedAppsDetails "microsoft.graph.security.aggregatedAppsDetails" "parameters";
    /// `period`: Duration
    period "period": mg::Duration,
}
