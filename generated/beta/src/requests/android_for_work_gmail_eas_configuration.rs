// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidForWorkGmailEasConfiguration`, by its URL.
pub type AndroidForWorkGmailEasConfigurationResource = mg::One<
    models::AndroidForWorkGmailEasConfiguration,
    requests::android_for_work_eas_email_profile_base::AndroidForWorkEasEmailProfileBaseResource,
>;

/// A collection of `microsoft.graph.androidForWorkGmailEasConfiguration`, by its URL.
pub type AndroidForWorkGmailEasConfigurationCollection = mg::Many<
    models::AndroidForWorkGmailEasConfiguration,
    AndroidForWorkGmailEasConfigurationResource,
    requests::android_for_work_eas_email_profile_base::AndroidForWorkEasEmailProfileBaseCollection,
>;
