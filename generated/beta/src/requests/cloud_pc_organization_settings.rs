// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcOrganizationSettings`](models::CloudPcOrganizationSettings): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().virtual_endpoint().organization_settings()`.
pub type CloudPcOrganizationSettingsResource = mg::One<
    models::CloudPcOrganizationSettings,
>;
