// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10XVpnConfiguration`, by its URL.
pub type Windows10XVpnConfigurationResource = mg::One<
    models::Windows10XVpnConfiguration,
    requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseResource,
>;

/// A collection of `microsoft.graph.windows10XVpnConfiguration`, by its URL.
pub type Windows10XVpnConfigurationCollection = mg::Many<
    models::Windows10XVpnConfiguration,
    Windows10XVpnConfigurationResource,
    requests::device_management_resource_access_profile_base::DeviceManagementResourceAccessProfileBaseCollection,
>;
