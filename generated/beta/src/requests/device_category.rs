// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceCategory`, by its URL.
///
/// For example `/deviceManagement/deviceCategories/{deviceCategory-id}`.
pub type DeviceCategoryResource = mg::One<models::DeviceCategory>;

/// A collection of `microsoft.graph.deviceCategory`, by its URL.
///
/// For example `/deviceManagement/deviceCategories`.
pub type DeviceCategoryCollection = mg::Many<
    models::DeviceCategory,
    DeviceCategoryResource,
>;
