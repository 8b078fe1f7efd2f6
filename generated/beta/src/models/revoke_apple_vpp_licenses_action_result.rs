// @generated
use crate::mg;

/// Complex type [`microsoft.graph.revokeAppleVppLicensesActionResult`][reference], derived from
/// [`DeviceActionResult`](super::DeviceActionResult).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-revokeapplevpplicensesactionresult?view=graph-rest-beta
pub struct RevokeAppleVppLicensesActionResult {
    /// `actionName`.
    pub action_name: mg::Field<String>,
    /// `actionState`. Never null.
    pub action_state: mg::Field<mg::Open<super::ActionState>>,
    /// `failedLicensesCount`. Never null.
    pub failed_licenses_count: mg::Field<i32>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `totalLicensesCount`. Never null.
    pub total_licenses_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RevokeAppleVppLicensesActionResult: "microsoft.graph.revokeAppleVppLicensesActionResult", complex, base super::DeviceActionResult;
    action_name: "actionName",
    action_state: "actionState" required,
    failed_licenses_count: "failedLicensesCount" required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    start_date_time: "startDateTime" required,
    total_licenses_count: "totalLicensesCount" required,
}

mg::derived_from! { RevokeAppleVppLicensesActionResult: super::DeviceActionResult }
