// @generated
use crate::{mg, models};

/// Requests on one [`AndroidManagedStoreAppConfigurationSchema`]: `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().android_managed_store_app_configuration_schemas().id(id)`.
///
/// [`AndroidManagedStoreAppConfigurationSchema`]: models::AndroidManagedStoreAppConfigurationSchema
pub type AndroidManagedStoreAppConfigurationSchemaResource = mg::One<
    models::AndroidManagedStoreAppConfigurationSchema,
>;

/// Requests on a collection of [`AndroidManagedStoreAppConfigurationSchema`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().android_managed_store_app_configuration_schemas()`.
///
/// [`AndroidManagedStoreAppConfigurationSchema`]: models::AndroidManagedStoreAppConfigurationSchema
pub type AndroidManagedStoreAppConfigurationSchemaCollection = mg::Many<
    models::AndroidManagedStoreAppConfigurationSchema,
    AndroidManagedStoreAppConfigurationSchemaResource,
>;
