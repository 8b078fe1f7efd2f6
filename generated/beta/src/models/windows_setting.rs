// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsSetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`WindowsSettingCollection`](crate::requests::windows_setting::WindowsSettingCollection), for
/// example `graph.me().settings().windows()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowssetting?view=graph-rest-beta
pub struct WindowsSetting {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `payloadType`.
    pub payload_type: mg::Field<String>,
    /// `settingType`. Never null.
    pub setting_type: mg::Field<mg::Open<super::WindowsSettingType>>,
    /// `windowsDeviceId`.
    pub windows_device_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsSetting: "microsoft.graph.windowsSetting", entity, base super::Entity;
    id: "id" key required,
    payload_type: "payloadType",
    setting_type: "settingType" required,
    windows_device_id: "windowsDeviceId",
}

mg::derived_from! { WindowsSetting: super::Entity }

impl WindowsSetting {
    /// `instances`: many [`WindowsSettingInstance`](super::WindowsSettingInstance).
    pub const INSTANCES: mg::Nav<WindowsSetting, Vec<super::WindowsSettingInstance>> = mg::Nav::new(
        "instances",
    );
}
