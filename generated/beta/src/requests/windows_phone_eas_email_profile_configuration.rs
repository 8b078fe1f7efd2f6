// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.windowsPhoneEASEmailProfileConfiguration`, by its URL.
pub type WindowsPhoneEasEmailProfileConfigurationResource = mg::One<
    models::WindowsPhoneEasEmailProfileConfiguration,
    requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseResource,
>;

/// A collection of `microsoft.graph.windowsPhoneEASEmailProfileConfiguration`, by its URL.
pub type WindowsPhoneEasEmailProfileConfigurationCollection = mg::Many<
    models::WindowsPhoneEasEmailProfileConfiguration,
    WindowsPhoneEasEmailProfileConfigurationResource,
    requests::eas_email_profile_configuration_base::EasEmailProfileConfigurationBaseCollection,
>;
