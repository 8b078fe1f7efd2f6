// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationMethodsRegistrationCampaign`.
pub struct AuthenticationMethodsRegistrationCampaign {
    /// `enforceRegistrationAfterAllowedSnoozes`.
    pub enforce_registration_after_allowed_snoozes: mg::Field<bool>,
    /// `excludeTargets`.
    pub exclude_targets: mg::Field<Vec<super::ExcludeTarget>>,
    /// `includeTargets`.
    pub include_targets: mg::Field<
        Vec<super::AuthenticationMethodsRegistrationCampaignIncludeTarget>,
    >,
    /// `snoozeDurationInDays`. Never null.
    pub snooze_duration_in_days: mg::Field<i32>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::AdvancedConfigState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationMethodsRegistrationCampaign: "microsoft.graph.authenticationMethodsRegistrationCampaign", complex;
    enforce_registration_after_allowed_snoozes: "enforceRegistrationAfterAllowedSnoozes",
    exclude_targets: "excludeTargets" required,
    include_targets: "includeTargets" required,
    snooze_duration_in_days: "snoozeDurationInDays" required,
    state: "state" required,
}
