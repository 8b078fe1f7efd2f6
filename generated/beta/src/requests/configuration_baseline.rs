// @generated
use crate::{mg, models};

/// One `microsoft.graph.configurationBaseline`, by its URL.
///
/// For example `/admin/configurationManagement/configurationSnapshots/{configurationBaseline-id}`.
pub type ConfigurationBaselineResource = mg::One<models::ConfigurationBaseline>;

/// A collection of `microsoft.graph.configurationBaseline`, by its URL.
///
/// For example `/admin/configurationManagement/configurationSnapshots`.
pub type ConfigurationBaselineCollection = mg::Many<
    models::ConfigurationBaseline,
    ConfigurationBaselineResource,
>;
