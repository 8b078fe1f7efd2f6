// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identifierUriRestriction`, a complex type.
    IdentifierUriRestriction "microsoft.graph.identifierUriRestriction" "complex";
    /// `excludeActors`: appManagementPolicyActorExemptions
    exclude_actors "excludeActors": mg::Boxed<super::AppManagementPolicyActorExemptions>,
    /// `excludeAppsReceivingV2Tokens`: Boolean
    exclude_apps_receiving_v2_tokens "excludeAppsReceivingV2Tokens": bool,
    /// `excludeSaml`: Boolean
    exclude_saml "excludeSaml": bool,
    /// `isStateSetByMicrosoft`: Boolean, not null, computed
    is_state_set_by_microsoft "isStateSetByMicrosoft" "rc": bool,
    /// `restrictForAppsCreatedAfterDateTime`: DateTimeOffset
    restrict_for_apps_created_after_date_time "restrictForAppsCreatedAfterDateTime": mg::DateTimeOffset,
    /// `state`: appManagementRestrictionState, not null
    state "state" "r": mg::Open<super::AppManagementRestrictionState>,
}
