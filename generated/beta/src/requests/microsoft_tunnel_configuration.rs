// @generated
use crate::{mg, models};

/// One `microsoft.graph.microsoftTunnelConfiguration`, by its URL.
///
/// For example `/deviceManagement/microsoftTunnelConfigurations/{microsoftTunnelConfiguration-id}`.
pub type MicrosoftTunnelConfigurationResource = mg::One<
    models::MicrosoftTunnelConfiguration,
>;

/// A collection of `microsoft.graph.microsoftTunnelConfiguration`, by its URL.
///
/// For example `/deviceManagement/microsoftTunnelConfigurations`.
pub type MicrosoftTunnelConfigurationCollection = mg::Many<
    models::MicrosoftTunnelConfiguration,
    MicrosoftTunnelConfigurationResource,
>;
