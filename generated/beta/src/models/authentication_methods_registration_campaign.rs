// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationMethodsRegistrationCampaign`, a complex type.
    AuthenticationMethodsRegistrationCampaign "microsoft.graph.authenticationMethodsRegistrationCampaign" "complex";
    /// `enforceRegistrationAfterAllowedSnoozes`: Boolean
    enforce_registration_after_allowed_snoozes "enforceRegistrationAfterAllowedSnoozes": bool,
    /// `excludeTargets`: Collection(excludeTarget), items not null
    exclude_targets "excludeTargets" "r": Vec<super::ExcludeTarget>,
    /// `includeTargets`: Collection(authenticationMethodsRegistrationCampaignIncludeTarget), items not null
    include_targets "includeTargets" "r": Vec<super::AuthenticationMethodsRegistrationCampaignIncludeTarget>,
    /// `snoozeDurationInDays`: Int32, not null
    snooze_duration_in_days "snoozeDurationInDays" "r": i32,
    /// `state`: advancedConfigState, not null
    state "state" "r": mg::Open<super::AdvancedConfigState>,
}
