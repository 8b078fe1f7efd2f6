// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.androidWorkProfileNineWorkEasConfiguration`, by its URL.
pub type AndroidWorkProfileNineWorkEasConfigurationResource = mg::One<
    models::AndroidWorkProfileNineWorkEasConfiguration,
    requests::android_work_profile_eas_email_profile_base::AndroidWorkProfileEasEmailProfileBaseResource,
>;

/// A collection of `microsoft.graph.androidWorkProfileNineWorkEasConfiguration`, by its URL.
pub type AndroidWorkProfileNineWorkEasConfigurationCollection = mg::Many<
    models::AndroidWorkProfileNineWorkEasConfiguration,
    AndroidWorkProfileNineWorkEasConfigurationResource,
    requests::android_work_profile_eas_email_profile_base::AndroidWorkProfileEasEmailProfileBaseCollection,
>;
