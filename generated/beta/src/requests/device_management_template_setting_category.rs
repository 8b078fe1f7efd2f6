// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceManagementTemplateSettingCategory`](models::DeviceManagementTemplateSettingCategory):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .categories()
///     .id(id)
///     .cast_to_device_management_template_setting_category()
/// ```
#[derive(Clone, Debug)]
pub struct DeviceManagementTemplateSettingCategoryResource(
    mg::One<
        models::DeviceManagementTemplateSettingCategory,
        requests::device_management_setting_category::DeviceManagementSettingCategoryResource,
    >,
);

mg::builder! { DeviceManagementTemplateSettingCategoryResource: mg::One<models::DeviceManagementTemplateSettingCategory, requests::device_management_setting_category::DeviceManagementSettingCategoryResource> }

impl DeviceManagementTemplateSettingCategoryResource {
    /// `…/recommendedSettings`: many
    /// [`DeviceManagementSettingInstance`](models::DeviceManagementSettingInstance).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementabstractcomplexsettinginstance-delete?view=graph-rest-beta
    #[inline]
    pub fn recommended_settings(
        &self,
    ) -> requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection {
        mg::navigate(self, "recommendedSettings")
    }
}

/// Requests on a collection of
/// [`DeviceManagementTemplateSettingCategory`](models::DeviceManagementTemplateSettingCategory):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().categories().cast_to_device_management_template_setting_category()`.
pub type DeviceManagementTemplateSettingCategoryCollection = mg::Many<
    models::DeviceManagementTemplateSettingCategory,
    DeviceManagementTemplateSettingCategoryResource,
>;
