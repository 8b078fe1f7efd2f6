// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowssetting?view=graph-rest-beta>
    WindowsSetting "microsoft.graph.windowsSetting" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `payloadType`: String
    payload_type "payloadType": String,
    /// `settingType`: windowsSettingType, not null
    setting_type "settingType" "r": mg::Open<super::WindowsSettingType>,
    /// `windowsDeviceId`: String
    windows_device_id "windowsDeviceId": String,
}

mg::derived_from! { WindowsSetting: super::Entity }

impl WindowsSetting {
    /// `instances`: many `windowsSettingInstance`, contained
    pub const INSTANCES: mg::Nav<WindowsSetting, Vec<super::WindowsSettingInstance>> = mg::Nav::new(
        "instances",
    );
}
