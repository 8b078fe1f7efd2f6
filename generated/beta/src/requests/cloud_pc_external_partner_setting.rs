// @generated
use crate::{mg, models};

/// Requests on one [`CloudPcExternalPartnerSetting`](models::CloudPcExternalPartnerSetting): `get`,
/// `update`, `delete`.
///
/// For example `graph.device_management().virtual_endpoint().external_partner_settings().id(id)`.
pub type CloudPcExternalPartnerSettingResource = mg::One<
    models::CloudPcExternalPartnerSetting,
>;

/// Requests on a collection of
/// [`CloudPcExternalPartnerSetting`](models::CloudPcExternalPartnerSetting): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().virtual_endpoint().external_partner_settings()`.
pub type CloudPcExternalPartnerSettingCollection = mg::Many<
    models::CloudPcExternalPartnerSetting,
    CloudPcExternalPartnerSettingResource,
>;
