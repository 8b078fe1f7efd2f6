// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.iosExpeditedCheckinConfiguration`, by its URL.
pub type IosExpeditedCheckinConfigurationResource = mg::One<
    models::IosExpeditedCheckinConfiguration,
    requests::apple_expedited_checkin_configuration_base::AppleExpeditedCheckinConfigurationBaseResource,
>;

/// A collection of `microsoft.graph.iosExpeditedCheckinConfiguration`, by its URL.
pub type IosExpeditedCheckinConfigurationCollection = mg::Many<
    models::IosExpeditedCheckinConfiguration,
    IosExpeditedCheckinConfigurationResource,
    requests::apple_expedited_checkin_configuration_base::AppleExpeditedCheckinConfigurationBaseCollection,
>;
