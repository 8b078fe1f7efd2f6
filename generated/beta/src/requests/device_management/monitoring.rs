// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagement.monitoring`, by its URL.
    ///
    /// For example `/monitoring`.
    MonitoringResource(mg::One<models::device_management::Monitoring>)
}

impl MonitoringResource {
    /// `…/alertRecords`: many `microsoft.graph.deviceManagement.alertRecord`
    #[inline]
    pub fn alert_records(
        &self,
    ) -> requests::device_management::alert_record::AlertRecordCollection {
        mg::to(self, "alertRecords")
    }

    /// `…/alertRules`: many `microsoft.graph.deviceManagement.alertRule`
    #[inline]
    pub fn alert_rules(
        &self,
    ) -> requests::device_management::alert_rule::AlertRuleCollection {
        mg::to(self, "alertRules")
    }
}
