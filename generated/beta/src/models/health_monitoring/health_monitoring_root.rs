// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.healthMonitoring.healthMonitoringRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/healthmonitoring-healthmonitoringroot?view=graph-rest-beta>
    HealthMonitoringRoot "microsoft.graph.healthMonitoring.healthMonitoringRoot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { HealthMonitoringRoot: crate::models::Entity }

impl HealthMonitoringRoot {
    /// `alertConfigurations`: many `microsoft.graph.healthMonitoring.alertConfiguration`, contained
    pub const ALERT_CONFIGURATIONS: mg::Nav<
        HealthMonitoringRoot,
        Vec<super::AlertConfiguration>,
    > = mg::Nav::new("alertConfigurations");
    /// `alerts`: many `microsoft.graph.healthMonitoring.alert`, contained
    pub const ALERTS: mg::Nav<HealthMonitoringRoot, Vec<super::Alert>> = mg::Nav::new(
        "alerts",
    );
}
