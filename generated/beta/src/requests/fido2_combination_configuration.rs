// @generated
use crate::{mg, models};

/// One `microsoft.graph.fido2CombinationConfiguration`, by its URL.
pub type Fido2CombinationConfigurationResource = mg::One<
    models::Fido2CombinationConfiguration,
>;

/// A collection of `microsoft.graph.fido2CombinationConfiguration`, by its URL.
pub type Fido2CombinationConfigurationCollection = mg::Many<
    models::Fido2CombinationConfiguration,
    Fido2CombinationConfigurationResource,
>;
