// @generated
use crate::{mg, models};

/// One `microsoft.graph.androidManagedStoreAppConfigurationSchema`, by its URL.
///
/// For example `/deviceManagement/androidManagedStoreAppConfigurationSchemas/{androidManagedStoreAppConfigurationSchema-id}`.
pub type AndroidManagedStoreAppConfigurationSchemaResource = mg::One<
    models::AndroidManagedStoreAppConfigurationSchema,
>;

/// A collection of `microsoft.graph.androidManagedStoreAppConfigurationSchema`, by its URL.
///
/// For example `/deviceManagement/androidManagedStoreAppConfigurationSchemas`.
pub type AndroidManagedStoreAppConfigurationSchemaCollection = mg::Many<
    models::AndroidManagedStoreAppConfigurationSchema,
    AndroidManagedStoreAppConfigurationSchemaResource,
>;
