// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.androidDeviceComplianceLocalActionLockDeviceWithPasscode`][reference], derived
/// from [`AndroidDeviceComplianceLocalActionBase`](super::AndroidDeviceComplianceLocalActionBase).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/androiddevicecompliancelocalactionlockdevicewithpasscode?view=graph-rest-beta
pub struct AndroidDeviceComplianceLocalActionLockDeviceWithPasscode {
    /// `gracePeriodInMinutes`. Never null.
    pub grace_period_in_minutes: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `passcode`. Read-only: the service computes it. Secret: masked in `Debug`.
    pub passcode: mg::Field<String>,
    /// `passcodeSignInFailureCountBeforeWipe`.
    pub passcode_sign_in_failure_count_before_wipe: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceComplianceLocalActionLockDeviceWithPasscode: "microsoft.graph.androidDeviceComplianceLocalActionLockDeviceWithPasscode", entity, base super::AndroidDeviceComplianceLocalActionBase;
    grace_period_in_minutes: "gracePeriodInMinutes" required,
    id: "id" key required,
    passcode: "passcode" computed read_only secret,
    passcode_sign_in_failure_count_before_wipe: "passcodeSignInFailureCountBeforeWipe",
}

mg::derived_from! { AndroidDeviceComplianceLocalActionLockDeviceWithPasscode: super::AndroidDeviceComplianceLocalActionBase, super::Entity }
