// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceComplianceLocalActionLockDevice`, an entity type derived from `microsoft.graph.androidDeviceComplianceLocalActionBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androiddevicecompliancelocalactionlockdevice?view=graph-rest-beta>
    AndroidDeviceComplianceLocalActionLockDevice "microsoft.graph.androidDeviceComplianceLocalActionLockDevice" "entity" : super::AndroidDeviceComplianceLocalActionBase;
    /// `gracePeriodInMinutes`: Int32, not null
    grace_period_in_minutes "gracePeriodInMinutes" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AndroidDeviceComplianceLocalActionLockDevice: super::AndroidDeviceComplianceLocalActionBase, super::Entity }
