// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.security.hostname`, by its URL.
pub type HostnameResource = mg::One<
    models::security::Hostname,
    requests::security::host::HostResource,
>;

/// A collection of `microsoft.graph.security.hostname`, by its URL.
pub type HostnameCollection = mg::Many<models::security::Hostname, HostnameResource>;
