// @generated
use crate::{mg, models};

/// One `microsoft.graph.configurationDrift`, by its URL.
///
/// For example `/admin/configurationManagement/configurationDrifts/{configurationDrift-id}`.
pub type ConfigurationDriftResource = mg::One<models::ConfigurationDrift>;

/// A collection of `microsoft.graph.configurationDrift`, by its URL.
///
/// For example `/admin/configurationManagement/configurationDrifts`.
pub type ConfigurationDriftCollection = mg::Many<
    models::ConfigurationDrift,
    ConfigurationDriftResource,
>;
