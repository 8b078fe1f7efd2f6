// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessSessionControls`, a complex type.
    ConditionalAccessSessionControls "microsoft.graph.conditionalAccessSessionControls" "complex";
    /// `applicationEnforcedRestrictions`: applicationEnforcedRestrictionsSessionControl
    application_enforced_restrictions "applicationEnforcedRestrictions": mg::Boxed<super::ApplicationEnforcedRestrictionsSessionControl>,
    /// `cloudAppSecurity`: cloudAppSecuritySessionControl
    cloud_app_security "cloudAppSecurity": mg::Boxed<super::CloudAppSecuritySessionControl>,
    /// `continuousAccessEvaluation`: continuousAccessEvaluationSessionControl
    continuous_access_evaluation "continuousAccessEvaluation": mg::Boxed<super::ContinuousAccessEvaluationSessionControl>,
    /// `disableResilienceDefaults`: Boolean
    disable_resilience_defaults "disableResilienceDefaults": bool,
    /// `globalSecureAccessFilteringProfile`: globalSecureAccessFilteringProfileSessionControl
    global_secure_access_filtering_profile "globalSecureAccessFilteringProfile": mg::Boxed<super::GlobalSecureAccessFilteringProfileSessionControl>,
    /// `persistentBrowser`: persistentBrowserSessionControl
    persistent_browser "persistentBrowser": mg::Boxed<super::PersistentBrowserSessionControl>,
    /// `secureSignInSession`: secureSignInSessionControl
    secure_sign_in_session "secureSignInSession": mg::Boxed<super::SecureSignInSessionControl>,
    /// `signInFrequency`: signInFrequencySessionControl
    sign_in_frequency "signInFrequency": mg::Boxed<super::SignInFrequencySessionControl>,
}
