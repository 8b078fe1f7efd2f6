// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10NetworkBoundaryConfiguration`, by its URL.
pub type Windows10NetworkBoundaryConfigurationResource = mg::One<
    models::Windows10NetworkBoundaryConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.windows10NetworkBoundaryConfiguration`, by its URL.
pub type Windows10NetworkBoundaryConfigurationCollection = mg::Many<
    models::Windows10NetworkBoundaryConfiguration,
    Windows10NetworkBoundaryConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
