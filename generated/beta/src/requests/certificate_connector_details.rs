// @generated
use crate::{mg, models};

/// Requests on one [`CertificateConnectorDetails`](models::CertificateConnectorDetails): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().certificate_connector_details().id(id)`.
#[derive(Clone, Debug)]
pub struct CertificateConnectorDetailsResource(
    mg::One<models::CertificateConnectorDetails>,
);

mg::builder! { CertificateConnectorDetailsResource: mg::One<models::CertificateConnectorDetails> }

impl CertificateConnectorDetailsResource {
    /// `POST …/getHealthMetricTimeSeries`.
    ///
    /// Returns a page of
    /// [`CertificateConnectorHealthMetricValue`](models::CertificateConnectorHealthMetricValue).
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn get_health_metric_time_series(
        &self,
        parameters: GetHealthMetricTimeSeries,
    ) -> mg::Request<mg::Page<models::CertificateConnectorHealthMetricValue>> {
        self.raw().action_with("getHealthMetricTimeSeries", &parameters)
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

/// Requests on a collection of
/// [`CertificateConnectorDetails`](models::CertificateConnectorDetails): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_management().certificate_connector_details()`.
pub type CertificateConnectorDetailsCollection = mg::Many<
    models::CertificateConnectorDetails,
    CertificateConnectorDetailsResource,
>;

/// Parameters of [`CertificateConnectorDetailsResource::get_health_metric_time_series`].
pub struct GetHealthMetricTimeSeries {
    /// `timeSeries`.
    pub time_series: mg::Field<mg::Boxed<models::TimeSeriesParameter>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetHealthMetricTimeSeries: "microsoft.graph.getHealthMetricTimeSeries", parameters;
    time_series: "timeSeries",
}

/// Parameters of [`CertificateConnectorDetailsResource::get_health_metrics`].
pub struct GetHealthMetrics {
    /// `metricNames`.
    pub metric_names: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetHealthMetrics: "microsoft.graph.getHealthMetrics", parameters;
    metric_names: "metricNames",
}
