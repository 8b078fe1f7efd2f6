// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceComplianceLocalActionBase`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androiddevicecompliancelocalactionbase?view=graph-rest-beta>
    AndroidDeviceComplianceLocalActionBase "microsoft.graph.androidDeviceComplianceLocalActionBase" "entity abstract" : super::Entity => AndroidDeviceComplianceLocalActionBaseKind;
    /// `gracePeriodInMinutes`: Int32, not null
    grace_period_in_minutes "gracePeriodInMinutes" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AndroidDeviceComplianceLocalActionBase: super::Entity }

/// The types derived from `microsoft.graph.androidDeviceComplianceLocalActionBase`.
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
