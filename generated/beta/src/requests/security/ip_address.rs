// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.security.ipAddress`, by its URL.
pub type IpAddressResource = mg::One<
    models::security::IpAddress,
    requests::security::host::HostResource,
>;

/// A collection of `microsoft.graph.security.ipAddress`, by its URL.
pub type IpAddressCollection = mg::Many<models::security::IpAddress, IpAddressResource>;
