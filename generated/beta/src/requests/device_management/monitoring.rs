// @generated
use crate::{mg, models, requests};

/// Requests on one [`Monitoring`](models::device_management::Monitoring): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.monitoring()`.
#[derive(Clone, Debug)]
pub struct MonitoringResource(mg::One<models::device_management::Monitoring>);

mg::builder! { MonitoringResource: mg::One<models::device_management::Monitoring> }

impl MonitoringResource {
    /// `…/alertRecords`: many [`AlertRecord`](models::device_management::AlertRecord).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated).
    #[inline]
    pub fn alert_records(
        &self,
    ) -> requests::device_management::alert_record::AlertRecordCollection {
        mg::navigate(self, "alertRecords")
    }

    /// `…/alertRules`: many [`AlertRule`](models::device_management::AlertRule).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated).
    #[inline]
    pub fn alert_rules(
        &self,
    ) -> requests::device_management::alert_rule::AlertRuleCollection {
        mg::navigate(self, "alertRules")
    }
}
