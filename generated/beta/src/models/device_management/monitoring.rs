// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagement.monitoring`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`MonitoringResource`](crate::requests::device_management::monitoring::MonitoringResource), for
/// example `graph.monitoring()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagement-monitoring?view=graph-rest-beta
pub struct Monitoring {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Monitoring: "microsoft.graph.deviceManagement.monitoring", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { Monitoring: crate::models::Entity }

impl Monitoring {
    /// `alertRecords`: many [`AlertRecord`](super::AlertRecord).
    pub const ALERT_RECORDS: mg::Nav<Monitoring, Vec<super::AlertRecord>> = mg::Nav::new(
        "alertRecords",
    );
    /// `alertRules`: many [`AlertRule`](super::AlertRule).
    pub const ALERT_RULES: mg::Nav<Monitoring, Vec<super::AlertRule>> = mg::Nav::new(
        "alertRules",
    );
}
