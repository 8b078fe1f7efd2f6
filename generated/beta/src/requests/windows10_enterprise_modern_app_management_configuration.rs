// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10EnterpriseModernAppManagementConfiguration`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_enterprise_modern_app_management_configuration()
/// ```
///
/// [`Windows10EnterpriseModernAppManagementConfiguration`]: models::Windows10EnterpriseModernAppManagementConfiguration
pub type Windows10EnterpriseModernAppManagementConfigurationResource = mg::One<
    models::Windows10EnterpriseModernAppManagementConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of [`Windows10EnterpriseModernAppManagementConfiguration`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows10_enterprise_modern_app_management_configuration()
/// ```
///
/// [`Windows10EnterpriseModernAppManagementConfiguration`]: models::Windows10EnterpriseModernAppManagementConfiguration
pub type Windows10EnterpriseModernAppManagementConfigurationCollection = mg::Many<
    models::Windows10EnterpriseModernAppManagementConfiguration,
    Windows10EnterpriseModernAppManagementConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
