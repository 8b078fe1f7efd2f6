// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10EnterpriseModernAppManagementConfiguration`, by its URL.
pub type Windows10EnterpriseModernAppManagementConfigurationResource = mg::One<
    models::Windows10EnterpriseModernAppManagementConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windows10EnterpriseModernAppManagementConfiguration`, by its URL.
pub type Windows10EnterpriseModernAppManagementConfigurationCollection = mg::Many<
    models::Windows10EnterpriseModernAppManagementConfiguration,
    Windows10EnterpriseModernAppManagementConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
