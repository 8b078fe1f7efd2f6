// @generated
use crate::{mg, models};

/// One `microsoft.graph.windowsSettingInstance`, by its URL.
///
/// For example `/me/settings/windows/{windowsSetting-id}/instances/{windowsSettingInstance-id}`.
pub type WindowsSettingInstanceResource = mg::One<models::WindowsSettingInstance>;

/// A collection of `microsoft.graph.windowsSettingInstance`, by its URL.
///
/// For example `/me/settings/windows/{windowsSetting-id}/instances`.
pub type WindowsSettingInstanceCollection = mg::Many<
    models::WindowsSettingInstance,
    WindowsSettingInstanceResource,
>;
