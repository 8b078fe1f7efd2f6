// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcManagedLicense`](models::CloudPcManagedLicense): `get`, `update`,
/// `delete`.
///
/// For example `graph.device_management().virtual_endpoint().managed_licenses().id(id)`.
pub type CloudPcManagedLicenseResource = mg::One<models::CloudPcManagedLicense>;

/// Requests on a collection of [`CloudPcManagedLicense`](models::CloudPcManagedLicense): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().virtual_endpoint().managed_licenses()`.
pub type CloudPcManagedLicenseCollection = mg::Many<
    models::CloudPcManagedLicense,
    CloudPcManagedLicenseResource,
>;
