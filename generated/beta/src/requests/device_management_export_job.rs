// @generated
use crate::{mg, models};

/// Requests on one [`DeviceManagementExportJob`](models::DeviceManagementExportJob): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().reports().export_jobs().id(id)`.
pub type DeviceManagementExportJobResource = mg::One<models::DeviceManagementExportJob>;

/// Requests on a collection of [`DeviceManagementExportJob`](models::DeviceManagementExportJob):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().reports().export_jobs()`.
pub type DeviceManagementExportJobCollection = mg::Many<
    models::DeviceManagementExportJob,
    DeviceManagementExportJobResource,
>;
