// @generated
use crate::{mg, models};

/// One `microsoft.graph.healthMonitoring.alertConfiguration`, by its URL.
///
/// For example `/reports/healthMonitoring/alertConfigurations/{alertConfiguration-id}`.
pub type AlertConfigurationResource = mg::One<
    models::health_monitoring::AlertConfiguration,
>;

/// A collection of `microsoft.graph.healthMonitoring.alertConfiguration`, by its URL.
///
/// For example `/reports/healthMonitoring/alertConfigurations`.
pub type AlertConfigurationCollection = mg::Many<
    models::health_monitoring::AlertConfiguration,
    AlertConfigurationResource,
>;
