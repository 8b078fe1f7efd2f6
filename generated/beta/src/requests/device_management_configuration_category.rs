// @generated
use crate::{mg, models};

/// Requests on one
/// [`DeviceManagementConfigurationCategory`](models::DeviceManagementConfigurationCategory): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().compliance_categories().id(id)`.
pub type DeviceManagementConfigurationCategoryResource = mg::One<
    models::DeviceManagementConfigurationCategory,
>;

/// Requests on a collection of
/// [`DeviceManagementConfigurationCategory`](models::DeviceManagementConfigurationCategory):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().compliance_categories()`.
pub type DeviceManagementConfigurationCategoryCollection = mg::Many<
    models::DeviceManagementConfigurationCategory,
    DeviceManagementConfigurationCategoryResource,
>;
