// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10XWifiConfiguration`, by its URL.
pub type Windows10XWifiConfigurationResource = mg::One<
    models::Windows10XWifiConfiguration,
    requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseResource,
>;

/// A collection of `microsoft.graph.windows10XWifiConfiguration`, by its URL.
pub type Windows10XWifiConfigurationCollection = mg::Many<
    models::Windows10XWifiConfiguration,
    Windows10XWifiConfigurationResource,
    requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseCollection,
>;
