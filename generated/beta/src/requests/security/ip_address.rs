// @generated
use crate::{mg, models, requests};

/// Requests on one [`IpAddress`](models::security::IpAddress): `get`, `update`, `delete`.
///
/// For example `graph.security().threat_intelligence().hosts().id(id).cast_to_ip_address()`.
pub type IpAddressResource = mg::One<
    models::security::IpAddress,
    requests::security::host::HostResource,
>;

/// Requests on a collection of [`IpAddress`](models::security::IpAddress): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().threat_intelligence().hosts().cast_to_ip_address()`.
pub type IpAddressCollection = mg::Many<models::security::IpAddress, IpAddressResource>;
