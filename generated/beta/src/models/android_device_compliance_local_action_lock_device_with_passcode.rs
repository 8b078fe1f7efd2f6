// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceComplianceLocalActionLockDeviceWithPasscode`, an entity type derived from `microsoft.graph.androidDeviceComplianceLocalActionBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androiddevicecompliancelocalactionlockdevicewithpasscode?view=graph-rest-beta>
    AndroidDeviceComplianceLocalActionLockDeviceWithPasscode "microsoft.graph.androidDeviceComplianceLocalActionLockDeviceWithPasscode" "entity" : super::AndroidDeviceComplianceLocalActionBase;
    /// `gracePeriodInMinutes`: Int32, not null
    grace_period_in_minutes "gracePeriodInMinutes" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `passcode`: String, computed, read-only, masked in Debug
    passcode "passcode" "cps": String,
    /// `passcodeSignInFailureCountBeforeWipe`: Int32
    passcode_sign_in_failure_count_before_wipe "passcodeSignInFailureCountBeforeWipe": i32,
}

mg::derived_from! { AndroidDeviceComplianceLocalActionLockDeviceWithPasscode: super::AndroidDeviceComplianceLocalActionBase, super::Entity }
