// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcExportJob`](models::CloudPcExportJob): `get`, `update`, `delete`.
///
/// For example `graph.device_management().virtual_endpoint().reports().export_jobs().id(id)`.
pub type CloudPcExportJobResource = mg::One<models::CloudPcExportJob>;

/// Requests on a collection of [`CloudPcExportJob`](models::CloudPcExportJob): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().virtual_endpoint().reports().export_jobs()`.
pub type CloudPcExportJobCollection = mg::Many<
    models::CloudPcExportJob,
    CloudPcExportJobResource,
>;
