// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsSetting`](models::WindowsSetting): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().settings().windows().id(id)`.
#[derive(Clone, Debug)]
pub struct WindowsSettingResource(mg::One<models::WindowsSetting>);

mg::builder! { WindowsSettingResource: mg::One<models::WindowsSetting> }

impl WindowsSettingResource {
    /// `…/instances`: many [`WindowsSettingInstance`](models::WindowsSettingInstance).
    ///
    /// Least privileged permission to read: `UserWindowsSettings.Read` (delegated).
    #[inline]
    pub fn instances(
        &self,
    ) -> requests::windows_setting_instance::WindowsSettingInstanceCollection {
        mg::navigate(self, "instances")
    }
}

/// Requests on a collection of [`WindowsSetting`](models::WindowsSetting): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().settings().windows()`.
pub type WindowsSettingCollection = mg::Many<
    models::WindowsSetting,
    WindowsSettingResource,
>;
