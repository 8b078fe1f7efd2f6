// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsSetting`, by its URL.
    ///
    /// For example `/me/settings/windows/{windowsSetting-id}`.
    WindowsSettingResource(mg::One<models::WindowsSetting>)
}

impl WindowsSettingResource {
    /// `…/instances`: many `windowsSettingInstance`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` `/me/settings/windows/{id}/instances` | **UserWindowsSettings.Read** | **UserWindowsSettings.Read** |
    /// | `GET` `/users/{id}/settings/windows/{id}/instances` | **UserWindowsSettings.Read**, UserWindowsSettings.Read.All | **UserWindowsSettings.Read** |
    /// | `GET …/{id}` `/me/settings/windows/{id}/instances/{id}` | **UserWindowsSettings.Read** | **UserWindowsSettings.Read** |
    /// | `GET …/{id}` `/users/{id}/settings/windows/{id}/instances/{id}` | **UserWindowsSettings.Read**, UserWindowsSettings.Read.All | **UserWindowsSettings.Read** |
    #[inline]
    pub fn instances(
        &self,
    ) -> requests::windows_setting_instance::WindowsSettingInstanceCollection {
        mg::to(self, "instances")
    }
}

/// A collection of `microsoft.graph.windowsSetting`, by its URL.
///
/// For example `/me/settings/windows`.
pub type WindowsSettingCollection = mg::Many<
    models::WindowsSetting,
    WindowsSettingResource,
>;
