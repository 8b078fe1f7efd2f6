// @generated
use crate::{mg, models};

/// One `microsoft.graph.healthMonitoring.alert`, by its URL.
///
/// For example `/reports/healthMonitoring/alerts/{alert-id}`.
pub type AlertResource = mg::One<models::health_monitoring::Alert>;

/// A collection of `microsoft.graph.healthMonitoring.alert`, by its URL.
///
/// For example `/reports/healthMonitoring/alerts`.
pub type AlertCollection = mg::Many<models::health_monitoring::Alert, AlertResource>;
