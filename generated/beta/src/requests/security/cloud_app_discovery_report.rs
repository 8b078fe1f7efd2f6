// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudAppDiscoveryReport`](models::security::CloudAppDiscoveryReport): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.security().data_discovery().cloud_app_discovery().uploaded_streams().id(id)`.
#[derive(Clone, Debug)]
pub struct CloudAppDiscoveryReportResource(
    mg::One<models::security::CloudAppDiscoveryReport>,
);

mg::builder! { CloudAppDiscoveryReportResource: mg::One<models::security::CloudAppDiscoveryReport> }

impl CloudAppDiscoveryReportResource {
    /// `GET …/microsoft.graph.security.aggregatedAppsDetails(period=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `CloudApp-Discovery.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.aggregatedAppsDetails")]
    #[inline]
    pub fn aggregated_apps_details(
        &self,
        parameters: impl Into<AggregatedAppsDetails>,
    ) -> requests::security::discovered_cloud_app_detail::DiscoveredCloudAppDetailCollection {
        self.raw()
            .call_with(
                "microsoft.graph.security.aggregatedAppsDetails",
                &parameters.into(),
            )
            .into_builder()
    }
}

/// Requests on a collection of
/// [`CloudAppDiscoveryReport`](models::security::CloudAppDiscoveryReport): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().data_discovery().cloud_app_discovery().uploaded_streams()`.
pub type CloudAppDiscoveryReportCollection = mg::Many<
    models::security::CloudAppDiscoveryReport,
    CloudAppDiscoveryReportResource,
>;

/// Parameters of [`CloudAppDiscoveryReportResource::aggregated_apps_details`].
///
/// A call can pass `period` alone.
pub struct AggregatedAppsDetails {
    /// `period`.
    pub period: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AggregatedAppsDetails: "microsoft.graph.security.aggregatedAppsDetails", parameters;
    period: "period",
}

mg::required_parameters! {
    AggregatedAppsDetails;
    period: mg::Duration,
}
