// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.redirectUriWildcardConfiguration`, a complex type.
    RedirectUriWildcardConfiguration "microsoft.graph.redirectUriWildcardConfiguration" "complex";
    /// `excludeActors`: appManagementPolicyActorExemptions
    exclude_actors "excludeActors": mg::Boxed<super::AppManagementPolicyActorExemptions>,
    /// `excludeFormats`: redirectUriWildcardExcludeFormats
    exclude_formats "excludeFormats": mg::Boxed<super::RedirectUriWildcardExcludeFormats>,
    /// `isStateSetByMicrosoft`: Boolean, not null, computed
    is_state_set_by_microsoft "isStateSetByMicrosoft" "rc": bool,
    /// `restrictForAppsCreatedAfterDateTime`: DateTimeOffset
    restrict_for_apps_created_after_date_time "restrictForAppsCreatedAfterDateTime": mg::DateTimeOffset,
    /// `state`: appManagementRestrictionState, not null
    state "state" "r": mg::Open<super::AppManagementRestrictionState>,
}
