// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.smsAuthenticationMethodConfiguration`, by its URL.
    SmsAuthenticationMethodConfigurationResource(mg::One<models::SmsAuthenticationMethodConfiguration>)
}

impl SmsAuthenticationMethodConfigurationResource {
    /// `…/includeTargets`: many `smsAuthenticationMethodTarget`
    #[inline]
    pub fn include_targets(
        &self,
    ) -> requests::sms_authentication_method_target::SmsAuthenticationMethodTargetCollection {
        mg::to(self, "includeTargets")
    }
}

/// A collection of `microsoft.graph.smsAuthenticationMethodConfiguration`, by its URL.
pub type SmsAuthenticationMethodConfigurationCollection = mg::Many<
    models::SmsAuthenticationMethodConfiguration,
    SmsAuthenticationMethodConfigurationResource,
>;
