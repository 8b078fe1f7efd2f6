// @generated
use crate::mg;

/// Complex type `microsoft.graph.macOsVppAppRevokeLicensesActionResult`.
pub struct MacOsVppAppRevokeLicensesActionResult {
    /// `actionFailureReason`. Never null.
    pub action_failure_reason: mg::Field<mg::Open<super::VppTokenActionFailureReason>>,
    /// `actionName`.
    pub action_name: mg::Field<String>,
    /// `actionState`. Never null.
    pub action_state: mg::Field<mg::Open<super::ActionState>>,
    /// `failedLicensesCount`. Never null.
    pub failed_licenses_count: mg::Field<i32>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedDeviceId`.
    pub managed_device_id: mg::Field<String>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `totalLicensesCount`. Never null.
    pub total_licenses_count: mg::Field<i32>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsVppAppRevokeLicensesActionResult: "microsoft.graph.macOsVppAppRevokeLicensesActionResult", complex;
    action_failure_reason: "actionFailureReason" required,
    action_name: "actionName",
    action_state: "actionState" required,
    failed_licenses_count: "failedLicensesCount" required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    managed_device_id: "managedDeviceId",
    start_date_time: "startDateTime" required,
    total_licenses_count: "totalLicensesCount" required,
    user_id: "userId",
}
