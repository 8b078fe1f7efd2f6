// @generated
use crate::{mg, models};

/// Requests on one [`MicrosoftTunnelServer`](models::MicrosoftTunnelServer): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.device_management().microsoft_tunnel_sites().id(id).microsoft_tunnel_servers().id(id)`.
#[derive(Clone, Debug)]
pub struct MicrosoftTunnelServerResource(mg::One<models::MicrosoftTunnelServer>);

mg::builder! { MicrosoftTunnelServerResource: mg::One<models::MicrosoftTunnelServer> }

impl MicrosoftTunnelServerResource {
    /// `POST …/createServerLogCollectionRequest`.
    ///
    /// Returns [`MicrosoftTunnelServerLogCollectionResponse`].
    ///
    /// Least privileged permission: not known.
    ///
    /// [`MicrosoftTunnelServerLogCollectionResponse`]: models::MicrosoftTunnelServerLogCollectionResponse
    #[inline]
    pub fn create_server_log_collection_request(
        &self,
        parameters: impl Into<CreateServerLogCollectionRequest>,
    ) -> mg::Request<models::MicrosoftTunnelServerLogCollectionResponse> {
        self.raw().action_with("createServerLogCollectionRequest", &parameters.into())
    }

    /// `POST …/generateServerLogCollectionRequest`.
    ///
    /// Returns [`MicrosoftTunnelServerLogCollectionResponse`].
    ///
    /// Least privileged permission: not known.
    ///
    /// [`MicrosoftTunnelServerLogCollectionResponse`]: models::MicrosoftTunnelServerLogCollectionResponse
    #[inline]
    pub fn generate_server_log_collection_request(
        &self,
        parameters: impl Into<GenerateServerLogCollectionRequest>,
    ) -> mg::Request<models::MicrosoftTunnelServerLogCollectionResponse> {
        self.raw().action_with("generateServerLogCollectionRequest", &parameters.into())
    }

    /// `POST …/getHealthMetricTimeSeries`.
    ///
    /// Returns a page of [`MetricTimeSeriesDataPoint`](models::MetricTimeSeriesDataPoint).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_health_metric_time_series(
        &self,
        parameters: impl Into<GetHealthMetricTimeSeries>,
    ) -> mg::Request<mg::Page<models::MetricTimeSeriesDataPoint>> {
        self.raw().action_with("getHealthMetricTimeSeries", &parameters.into())
    }

    /// `POST …/getHealthMetrics`.
    ///
    /// Returns a page of [`KeyLongValuePair`](models::KeyLongValuePair).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_health_metrics(
        &self,
        parameters: GetHealthMetrics,
    ) -> mg::Request<mg::Page<models::KeyLongValuePair>> {
        self.raw().action_with("getHealthMetrics", &parameters)
    }
}

/// Requests on a collection of [`MicrosoftTunnelServer`](models::MicrosoftTunnelServer): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().microsoft_tunnel_sites().id(id).microsoft_tunnel_servers()`.
pub type MicrosoftTunnelServerCollection = mg::Many<
    models::MicrosoftTunnelServer,
    MicrosoftTunnelServerResource,
>;

/// Parameters of [`MicrosoftTunnelServerResource::create_server_log_collection_request`].
///
/// A call can pass `start_date_time` alone.
pub struct CreateServerLogCollectionRequest {
    /// `endDateTime`. Optional.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateServerLogCollectionRequest: "microsoft.graph.createServerLogCollectionRequest", parameters;
    end_date_time: "endDateTime" required optional,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    CreateServerLogCollectionRequest;
    start_date_time: mg::DateTimeOffset,
}

/// Parameters of [`MicrosoftTunnelServerResource::generate_server_log_collection_request`].
///
/// A call can pass `start_date_time` alone.
pub struct GenerateServerLogCollectionRequest {
    /// `endDateTime`. Optional.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GenerateServerLogCollectionRequest: "microsoft.graph.generateServerLogCollectionRequest", parameters;
    end_date_time: "endDateTime" required optional,
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    GenerateServerLogCollectionRequest;
    start_date_time: mg::DateTimeOffset,
}

/// Parameters of [`MicrosoftTunnelServerResource::get_health_metric_time_series`].
///
/// A call can pass `start_date_time` alone.
pub struct GetHealthMetricTimeSeries {
    /// `endDateTime`. Optional.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `metricName`.
    pub metric_name: mg::Field<String>,
    /// `startDateTime`. Required.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetHealthMetricTimeSeries: "microsoft.graph.getHealthMetricTimeSeries", parameters;
    end_date_time: "endDateTime" required optional,
    metric_name: "metricName",
    start_date_time: "startDateTime" required,
}

mg::required_parameters! {
    GetHealthMetricTimeSeries;
    start_date_time: mg::DateTimeOffset,
}

/// Parameters of [`MicrosoftTunnelServerResource::get_health_metrics`].
pub struct GetHealthMetrics {
    /// `metricNames`. Optional.
    pub metric_names: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetHealthMetrics: "microsoft.graph.getHealthMetrics", parameters;
    metric_names: "metricNames" optional,
}
