// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceManagementIntentSettingCategory`](models::DeviceManagementIntentSettingCategory): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .categories()
///     .id(id)
///     .cast_to_device_management_intent_setting_category()
/// ```
#[derive(Clone, Debug)]
pub struct DeviceManagementIntentSettingCategoryResource(
    mg::One<
        models::DeviceManagementIntentSettingCategory,
        requests::device_management_setting_category::DeviceManagementSettingCategoryResource,
    >,
);

mg::builder! { DeviceManagementIntentSettingCategoryResource: mg::One<models::DeviceManagementIntentSettingCategory, requests::device_management_setting_category::DeviceManagementSettingCategoryResource> }

impl DeviceManagementIntentSettingCategoryResource {
    /// `…/settings`: many
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
    pub fn settings(
        &self,
    ) -> requests::device_management_setting_instance::DeviceManagementSettingInstanceCollection {
        mg::navigate(self, "settings")
    }
}

/// Requests on a collection of
/// [`DeviceManagementIntentSettingCategory`](models::DeviceManagementIntentSettingCategory):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().categories().cast_to_device_management_intent_setting_category()`.
pub type DeviceManagementIntentSettingCategoryCollection = mg::Many<
    models::DeviceManagementIntentSettingCategory,
    DeviceManagementIntentSettingCategoryResource,
>;
