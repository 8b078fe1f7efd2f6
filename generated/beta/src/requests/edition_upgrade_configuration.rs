// @generated
use crate::{mg, models, requests};

/// Requests on one [`EditionUpgradeConfiguration`](models::EditionUpgradeConfiguration): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_edition_upgrade_configuration()
/// ```
pub type EditionUpgradeConfigurationResource = mg::One<
    models::EditionUpgradeConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// Requests on a collection of
/// [`EditionUpgradeConfiguration`](models::EditionUpgradeConfiguration): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_edition_upgrade_configuration()`.
pub type EditionUpgradeConfigurationCollection = mg::Many<
    models::EditionUpgradeConfiguration,
    EditionUpgradeConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
