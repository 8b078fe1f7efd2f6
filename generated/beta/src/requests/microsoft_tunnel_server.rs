// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.microsoftTunnelServer`, by its URL.
    ///
    /// For example `/deviceManagement/microsoftTunnelSites/{microsoftTunnelSite-id}/microsoftTunnelServers/{microsoftTunnelServer-id}`.
    MicrosoftTunnelServerResource(mg::One<models::MicrosoftTunnelServer>)
}

impl MicrosoftTunnelServerResource {
    /// `POST …/createServerLogCollectionRequest`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn create_server_log_collection_request(
        &self,
        parameters: CreateServerLogCollectionRequest,
    ) -> mg::Request<models::MicrosoftTunnelServerLogCollectionResponse> {
        mg::Path::action_with(self, "createServerLogCollectionRequest", &parameters)
    }

    /// `POST …/generateServerLogCollectionRequest`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn generate_server_log_collection_request(
        &self,
        parameters: GenerateServerLogCollectionRequest,
    ) -> mg::Request<models::MicrosoftTunnelServerLogCollectionResponse> {
        mg::Path::action_with(self, "generateServerLogCollectionRequest", &parameters)
    }

    /// `POST …/getHealthMetricTimeSeries`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn get_health_metric_time_series(
        &self,
        parameters: GetHealthMetricTimeSeries,
    ) -> mg::Request<mg::Page<models::MetricTimeSeriesDataPoint>> {
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

/// A collection of `microsoft.graph.microsoftTunnelServer`, by its URL.
///
/// For example `/deviceManagement/microsoftTunnelSites/{microsoftTunnelSite-id}/microsoftTunnelServers`.
pub type MicrosoftTunnelServerCollection = mg::Many<
    models::MicrosoftTunnelServer,
    MicrosoftTunnelServerResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.createServerLogCollectionRequest`.
    CreateServerLogCollectionRequest "microsoft.graph.createServerLogCollectionRequest" "parameters";
    /// `endDateTime`: DateTimeOffset, not null, optional
    end_date_time "endDateTime" "ro": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.generateServerLogCollectionRequest`.
    GenerateServerLogCollectionRequest "microsoft.graph.generateServerLogCollectionRequest" "parameters";
    /// `endDateTime`: DateTimeOffset, not null, optional
    end_date_time "endDateTime" "ro": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getHealthMetricTimeSeries`.
    GetHealthMetricTimeSeries "microsoft.graph.getHealthMetricTimeSeries" "parameters";
    /// `endDateTime`: DateTimeOffset, not null, optional
    end_date_time "endDateTime" "ro": mg::DateTimeOffset,
    /// `metricName`: String
    metric_name "metricName": String,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}

mg::record! {
    /// Parameters of `microsoft.graph.getHealthMetrics`.
    GetHealthMetrics "microsoft.graph.getHealthMetrics" "parameters";
    /// `metricNames`: Collection(String), optional
    metric_names "metricNames" "o": Vec<String>,
}
