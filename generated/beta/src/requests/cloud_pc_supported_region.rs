// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcSupportedRegion`](models::CloudPcSupportedRegion): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_management().virtual_endpoint().supported_regions().id(id)`.
pub type CloudPcSupportedRegionResource = mg::One<models::CloudPcSupportedRegion>;

/// Requests on a collection of [`CloudPcSupportedRegion`](models::CloudPcSupportedRegion): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().virtual_endpoint().supported_regions()`.
pub type CloudPcSupportedRegionCollection = mg::Many<
    models::CloudPcSupportedRegion,
    CloudPcSupportedRegionResource,
>;
