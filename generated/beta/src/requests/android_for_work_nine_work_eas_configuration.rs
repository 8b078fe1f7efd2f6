// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidForWorkNineWorkEasConfiguration`, by its URL.
pub type AndroidForWorkNineWorkEasConfigurationResource = mg::One<
    models::AndroidForWorkNineWorkEasConfiguration,
    requests::android_for_work_eas_email_profile_base::AndroidForWorkEasEmailProfileBaseResource,
>;

/// A collection of `microsoft.graph.androidForWorkNineWorkEasConfiguration`, by its URL.
pub type AndroidForWorkNineWorkEasConfigurationCollection = mg::Many<
    models::AndroidForWorkNineWorkEasConfiguration,
    AndroidForWorkNineWorkEasConfigurationResource,
    requests::android_for_work_eas_email_profile_base::AndroidForWorkEasEmailProfileBaseCollection,
>;
