// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceConfigurationConflictSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceConfigurationConflictSummaryCollection`], for example
/// `graph.device_management().device_configuration_conflict_summary()`.
///
/// [`DeviceConfigurationConflictSummaryCollection`]: crate::requests::device_configuration_conflict_summary::DeviceConfigurationConflictSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/deviceconfigurationconflictsummary?view=graph-rest-beta
pub struct DeviceConfigurationConflictSummary {
    /// `conflictingDeviceConfigurations`.
    pub conflicting_device_configurations: mg::Field<Vec<super::SettingSource>>,
    /// `contributingSettings`.
    pub contributing_settings: mg::Field<Vec<String>>,
    /// `deviceCheckinsImpacted`. Never null.
    pub device_checkins_impacted: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceConfigurationConflictSummary: "microsoft.graph.deviceConfigurationConflictSummary", entity, base super::Entity;
    conflicting_device_configurations: "conflictingDeviceConfigurations",
    contributing_settings: "contributingSettings",
    device_checkins_impacted: "deviceCheckinsImpacted" required,
    id: "id" key required,
}

mg::derived_from! { DeviceConfigurationConflictSummary: super::Entity }
