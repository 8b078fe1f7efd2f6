// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidDeviceComplianceLocalActionLockDevice`][reference], derived
/// from [`AndroidDeviceComplianceLocalActionBase`](super::AndroidDeviceComplianceLocalActionBase).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/androiddevicecompliancelocalactionlockdevice?view=graph-rest-beta
pub struct AndroidDeviceComplianceLocalActionLockDevice {
    /// `gracePeriodInMinutes`. Never null.
    pub grace_period_in_minutes: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceComplianceLocalActionLockDevice: "microsoft.graph.androidDeviceComplianceLocalActionLockDevice", entity, base super::AndroidDeviceComplianceLocalActionBase;
    grace_period_in_minutes: "gracePeriodInMinutes" required,
    id: "id" key required,
}

mg::derived_from! { AndroidDeviceComplianceLocalActionLockDevice: super::AndroidDeviceComplianceLocalActionBase, super::Entity }
