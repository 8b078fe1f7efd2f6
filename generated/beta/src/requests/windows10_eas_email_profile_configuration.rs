// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windows10EasEmailProfileConfiguration`, by its URL.
pub type Windows10EasEmailProfileConfigurationResource = mg::One<
    models::Windows10EasEmailProfileConfiguration,
    requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseResource,
>;

/// A collection of `microsoft.graph.windows10EasEmailProfileConfiguration`, by its URL.
pub type Windows10EasEmailProfileConfigurationCollection = mg::Many<
    models::Windows10EasEmailProfileConfiguration,
    Windows10EasEmailProfileConfigurationResource,
    requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseCollection,
>;
