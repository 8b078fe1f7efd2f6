// @generated
use crate::mg;

/// Complex type [`microsoft.graph.configurationManagerActionResult`][reference], derived from
/// [`DeviceActionResult`](super::DeviceActionResult).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageractionresult?view=graph-rest-beta
pub struct ConfigurationManagerActionResult {
    /// `actionDeliveryStatus`. Never null.
    pub action_delivery_status: mg::Field<
        mg::Open<super::ConfigurationManagerActionDeliveryStatus>,
    >,
    /// `actionName`.
    pub action_name: mg::Field<String>,
    /// `actionState`. Never null.
    pub action_state: mg::Field<mg::Open<super::ActionState>>,
    /// `errorCode`. Never null.
    pub error_code: mg::Field<i32>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfigurationManagerActionResult: "microsoft.graph.configurationManagerActionResult", complex, base super::DeviceActionResult;
    action_delivery_status: "actionDeliveryStatus" required,
    action_name: "actionName",
    action_state: "actionState" required,
    error_code: "errorCode" required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    start_date_time: "startDateTime" required,
}

mg::derived_from! { ConfigurationManagerActionResult: super::DeviceActionResult }
