// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.editionUpgradeConfiguration`, by its URL.
pub type EditionUpgradeConfigurationResource = mg::One<
    models::EditionUpgradeConfiguration,
    requests::device_configuration::DeviceConfigurationResource,
>;

/// A collection of `microsoft.graph.editionUpgradeConfiguration`, by its URL.
pub type EditionUpgradeConfigurationCollection = mg::Many<
    models::EditionUpgradeConfiguration,
    EditionUpgradeConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
