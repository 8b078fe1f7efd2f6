// @generated
use crate::{mg, models};

/// One `microsoft.graph.androidForWorkAppConfigurationSchema`, by its URL.
///
/// For example `/deviceManagement/androidForWorkAppConfigurationSchemas/{androidForWorkAppConfigurationSchema-id}`.
pub type AndroidForWorkAppConfigurationSchemaResource = mg::One<
    models::AndroidForWorkAppConfigurationSchema,
>;

/// A collection of `microsoft.graph.androidForWorkAppConfigurationSchema`, by its URL.
///
/// For example `/deviceManagement/androidForWorkAppConfigurationSchemas`.
pub type AndroidForWorkAppConfigurationSchemaCollection = mg::Many<
    models::AndroidForWorkAppConfigurationSchema,
    AndroidForWorkAppConfigurationSchemaResource,
>;
