// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.androidDeviceComplianceLocalActionBase`][reference],
/// derived from [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/androiddevicecompliancelocalactionbase?view=graph-rest-beta
pub struct AndroidDeviceComplianceLocalActionBase {
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
    AndroidDeviceComplianceLocalActionBase: "microsoft.graph.androidDeviceComplianceLocalActionBase", entity abstract, base super::Entity, family AndroidDeviceComplianceLocalActionBaseKind;
    grace_period_in_minutes: "gracePeriodInMinutes" required,
    id: "id" key required,
}

mg::derived_from! { AndroidDeviceComplianceLocalActionBase: super::Entity }

/// The types derived from [`AndroidDeviceComplianceLocalActionBase`].
#[non_exhaustive]
pub enum AndroidDeviceComplianceLocalActionBaseKind {
    AndroidDeviceComplianceLocalActionLockDevice(
        Box<super::AndroidDeviceComplianceLocalActionLockDevice>,
    ),
    AndroidDeviceComplianceLocalActionLockDeviceWithPasscode(
        Box<super::AndroidDeviceComplianceLocalActionLockDeviceWithPasscode>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AndroidDeviceComplianceLocalActionBase>),
}

mg::family! {
    AndroidDeviceComplianceLocalActionBase => AndroidDeviceComplianceLocalActionBaseKind;
    AndroidDeviceComplianceLocalActionLockDevice(super::AndroidDeviceComplianceLocalActionLockDevice),
    AndroidDeviceComplianceLocalActionLockDeviceWithPasscode(super::AndroidDeviceComplianceLocalActionLockDeviceWithPasscode),
}
