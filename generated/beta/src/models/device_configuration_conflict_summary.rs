// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceConfigurationConflictSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/deviceconfigurationconflictsummary?view=graph-rest-beta>
    DeviceConfigurationConflictSummary "microsoft.graph.deviceConfigurationConflictSummary" "entity" : super::Entity;
    /// `conflictingDeviceConfigurations`: Collection(settingSource)
    conflicting_device_configurations "conflictingDeviceConfigurations": Vec<super::SettingSource>,
    /// `contributingSettings`: Collection(String)
    contributing_settings "contributingSettings": Vec<String>,
    /// `deviceCheckinsImpacted`: Int32, not null
    device_checkins_impacted "deviceCheckinsImpacted" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DeviceConfigurationConflictSummary: super::Entity }
