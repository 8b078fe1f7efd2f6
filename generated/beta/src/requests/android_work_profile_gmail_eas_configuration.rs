// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidWorkProfileGmailEasConfiguration`, by its URL.
pub type AndroidWorkProfileGmailEasConfigurationResource = mg::One<
    models::AndroidWorkProfileGmailEasConfiguration,
    requests::android_work_profile_eas_email_profile_base::AndroidWorkProfileEasEmailProfileBaseResource,
>;

/// A collection of `microsoft.graph.androidWorkProfileGmailEasConfiguration`, by its URL.
pub type AndroidWorkProfileGmailEasConfigurationCollection = mg::Many<
    models::AndroidWorkProfileGmailEasConfiguration,
    AndroidWorkProfileGmailEasConfigurationResource,
    requests::android_work_profile_eas_email_profile_base::AndroidWorkProfileEasEmailProfileBaseCollection,
>;
