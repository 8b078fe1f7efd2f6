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
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    /// | `GET …/{id}` | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn alert_records(
        &self,
    ) -> requests::device_management::alert_record::AlertRecordCollection {
        mg::to(self, "alertRecords")
    }

    /// `…/alertRules`: many `microsoft.graph.deviceManagement.alertRule`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** |
    /// | `GET …/{id}` | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** |
    /// | `POST` | **CloudPC.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn alert_rules(
        &self,
    ) -> requests::device_management::alert_rule::AlertRuleCollection {
        mg::to(self, "alertRules")
    }
}
