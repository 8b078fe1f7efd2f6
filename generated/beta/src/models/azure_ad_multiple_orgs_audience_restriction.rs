// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureAdMultipleOrgsAudienceRestriction`, a complex type derived from `microsoft.graph.audienceRestriction`.
    AzureAdMultipleOrgsAudienceRestriction "microsoft.graph.azureAdMultipleOrgsAudienceRestriction" "complex" : super::AudienceRestriction;
    /// `excludeActors`: appManagementPolicyActorExemptions
    exclude_actors "excludeActors": mg::Boxed<super::AppManagementPolicyActorExemptions>,
    /// `isStateSetByMicrosoft`: Boolean, not null, computed
    is_state_set_by_microsoft "isStateSetByMicrosoft" "rc": bool,
    /// `restrictForAppsCreatedAfterDateTime`: DateTimeOffset
    restrict_for_apps_created_after_date_time "restrictForAppsCreatedAfterDateTime": mg::DateTimeOffset,
    /// `state`: appManagementRestrictionState, not null
    state "state" "r": mg::Open<super::AppManagementRestrictionState>,
}

mg::derived_from! { AzureAdMultipleOrgsAudienceRestriction: super::AudienceRestriction }
