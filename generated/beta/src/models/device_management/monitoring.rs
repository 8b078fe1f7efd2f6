// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagement.monitoring`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagement-monitoring?view=graph-rest-beta>
    Monitoring "microsoft.graph.deviceManagement.monitoring" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Monitoring: crate::models::Entity }

impl Monitoring {
    /// `alertRecords`: many `microsoft.graph.deviceManagement.alertRecord`, contained
    pub const ALERT_RECORDS: mg::Nav<Monitoring, Vec<super::AlertRecord>> = mg::Nav::new(
        "alertRecords",
    );
    /// `alertRules`: many `microsoft.graph.deviceManagement.alertRule`, contained
    pub const ALERT_RULES: mg::Nav<Monitoring, Vec<super::AlertRule>> = mg::Nav::new(
        "alertRules",
    );
}
