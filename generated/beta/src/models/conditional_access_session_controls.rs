// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessSessionControls`.
pub struct ConditionalAccessSessionControls {
    /// `applicationEnforcedRestrictions`.
    pub application_enforced_restrictions: mg::Field<
        mg::Boxed<super::ApplicationEnforcedRestrictionsSessionControl>,
    >,
    /// `cloudAppSecurity`.
    pub cloud_app_security: mg::Field<mg::Boxed<super::CloudAppSecuritySessionControl>>,
    /// `continuousAccessEvaluation`.
    pub continuous_access_evaluation: mg::Field<
        mg::Boxed<super::ContinuousAccessEvaluationSessionControl>,
    >,
    /// `disableResilienceDefaults`.
    pub disable_resilience_defaults: mg::Field<bool>,
    /// `globalSecureAccessFilteringProfile`.
    pub global_secure_access_filtering_profile: mg::Field<
        mg::Boxed<super::GlobalSecureAccessFilteringProfileSessionControl>,
    >,
    /// `persistentBrowser`.
    pub persistent_browser: mg::Field<mg::Boxed<super::PersistentBrowserSessionControl>>,
    /// `secureSignInSession`.
    pub secure_sign_in_session: mg::Field<mg::Boxed<super::SecureSignInSessionControl>>,
    /// `signInFrequency`.
    pub sign_in_frequency: mg::Field<mg::Boxed<super::SignInFrequencySessionControl>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessSessionControls: "microsoft.graph.conditionalAccessSessionControls", complex;
    application_enforced_restrictions: "applicationEnforcedRestrictions",
    cloud_app_security: "cloudAppSecurity",
    continuous_access_evaluation: "continuousAccessEvaluation",
    disable_resilience_defaults: "disableResilienceDefaults",
    global_secure_access_filtering_profile: "globalSecureAccessFilteringProfile",
    persistent_browser: "persistentBrowser",
    secure_sign_in_session: "secureSignInSession",
    sign_in_frequency: "signInFrequency",
}
