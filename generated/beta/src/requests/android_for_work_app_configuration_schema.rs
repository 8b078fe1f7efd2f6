// @generated
use crate::{mg, models};

/// Requests on one
/// [`AndroidForWorkAppConfigurationSchema`](models::AndroidForWorkAppConfigurationSchema): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().android_for_work_app_configuration_schemas().id(id)`.
pub type AndroidForWorkAppConfigurationSchemaResource = mg::One<
    models::AndroidForWorkAppConfigurationSchema,
>;

/// Requests on a collection of
/// [`AndroidForWorkAppConfigurationSchema`](models::AndroidForWorkAppConfigurationSchema): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().android_for_work_app_configuration_schemas()`.
pub type AndroidForWorkAppConfigurationSchemaCollection = mg::Many<
    models::AndroidForWorkAppConfigurationSchema,
    AndroidForWorkAppConfigurationSchemaResource,
>;
