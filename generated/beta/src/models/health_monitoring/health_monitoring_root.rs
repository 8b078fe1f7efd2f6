// @generated
use crate::mg;

/// Entity type [`microsoft.graph.healthMonitoring.healthMonitoringRoot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`HealthMonitoringRootResource`], for example `graph.reports().health_monitoring()`.
///
/// [`HealthMonitoringRootResource`]: crate::requests::health_monitoring::health_monitoring_root::HealthMonitoringRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/healthmonitoring-healthmonitoringroot?view=graph-rest-beta
pub struct HealthMonitoringRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HealthMonitoringRoot: "microsoft.graph.healthMonitoring.healthMonitoringRoot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { HealthMonitoringRoot: crate::models::Entity }

impl HealthMonitoringRoot {
    /// `alertConfigurations`: many [`AlertConfiguration`](super::AlertConfiguration).
    pub const ALERT_CONFIGURATIONS: mg::Nav<
        HealthMonitoringRoot,
        Vec<super::AlertConfiguration>,
    > = mg::Nav::new("alertConfigurations");
    /// `alerts`: many [`Alert`](super::Alert).
    pub const ALERTS: mg::Nav<HealthMonitoringRoot, Vec<super::Alert>> = mg::Nav::new(
        "alerts",
    );
}
