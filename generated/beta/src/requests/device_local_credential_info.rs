// @generated
use crate::{mg, models};

/// One `microsoft.graph.deviceLocalCredentialInfo`, by its URL.
///
/// For example `/directory/deviceLocalCredentials/{deviceLocalCredentialInfo-id}`.
pub type DeviceLocalCredentialInfoResource = mg::One<models::DeviceLocalCredentialInfo>;

/// A collection of `microsoft.graph.deviceLocalCredentialInfo`, by its URL.
///
/// For example `/directory/deviceLocalCredentials`.
pub type DeviceLocalCredentialInfoCollection = mg::Many<
    models::DeviceLocalCredentialInfo,
    DeviceLocalCredentialInfoResource,
>;
