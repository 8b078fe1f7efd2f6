// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.certificateConnectorDetails`, by its URL.
    ///
    /// For example `/deviceManagement/certificateConnectorDetails/{certificateConnectorDetails-id}`.
    CertificateConnectorDetailsResource(mg::One<models::CertificateConnectorDetails>)
}

impl CertificateConnectorDetailsResource {
    /// `POST …/getHealthMetricTimeSeries`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_health_metric_time_series(
        &self,
        parameters: GetHealthMetricTimeSeries,
    ) -> mg::Request<mg::Page<models::CertificateConnectorHealthMetricValue>> {
        mg::Path::action_with(self, "getHealthMetricTimeSeries", &parameters)
    }

    /// `POST …/getHealthMetrics`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_health_metrics(
        &self,
        parameters: GetHealthMetrics,
    ) -> mg::Request<mg::Page<models::KeyLongValuePair>> {
        mg::Path::action_with(self, "getHealthMetrics", &parameters)
    }
}

/// A collection of `microsoft.graph.certificateConnectorDetails`, by its URL.
///
/// For example `/deviceManagement/certificateConnectorDetails`.
pub type CertificateConnectorDetailsCollection = mg::Many<
    models::CertificateConnectorDetails,
    CertificateConnectorDetailsResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.getHealthMetricTimeSeries`.
    GetHealthMetricTimeSeries "microsoft.graph.getHealthMetricTimeSeries" "parameters";
    /// `timeSeries`: timeSeriesParameter
    time_series "timeSeries": mg::Boxed<models::TimeSeriesParameter>,
}

mg::record! {
    /// Parameters of `microsoft.graph.getHealthMetrics`.
    GetHealthMetrics "microsoft.graph.getHealthMetrics" "parameters";
    /// `metricNames`: Collection(String)
    metric_names "metricNames": Vec<String>,
}
