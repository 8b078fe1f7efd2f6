// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceManagementConfigurationCategory`, by its URL.
///
/// For example `/deviceManagement/complianceCategories/{deviceManagementConfigurationCategory-id}`.
pub type DeviceManagementConfigurationCategoryResource = mg::One<
    models::DeviceManagementConfigurationCategory,
>;

/// A collection of `microsoft.graph.deviceManagementConfigurationCategory`, by its URL.
///
/// For example `/deviceManagement/complianceCategories`.
pub type DeviceManagementConfigurationCategoryCollection = mg::Many<
    models::DeviceManagementConfigurationCategory,
    DeviceManagementConfigurationCategoryResource,
>;
