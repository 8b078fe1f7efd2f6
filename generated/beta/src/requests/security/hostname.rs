// @generated
use crate::{mg, models, requests};

/// Requests on one [`Hostname`](models::security::Hostname): `get`, `update`, `delete`.
///
/// For example `graph.security().threat_intelligence().hosts().id(id).cast_to_hostname()`.
pub type HostnameResource = mg::One<
    models::security::Hostname,
    requests::security::host::HostResource,
>;

/// Requests on a collection of [`Hostname`](models::security::Hostname): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.security().threat_intelligence().hosts().cast_to_hostname()`.
pub type HostnameCollection = mg::Many<models::security::Hostname, HostnameResource>;
