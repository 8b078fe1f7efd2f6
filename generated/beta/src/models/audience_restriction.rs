// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.audienceRestriction`, a complex type.
    AudienceRestriction "microsoft.graph.audienceRestriction" "complex" => AudienceRestrictionKind;
    /// `excludeActors`: appManagementPolicyActorExemptions
    exclude_actors "excludeActors": mg::Boxed<super::AppManagementPolicyActorExemptions>,
    /// `isStateSetByMicrosoft`: Boolean, not null, computed
    is_state_set_by_microsoft "isStateSetByMicrosoft" "rc": bool,
    /// `restrictForAppsCreatedAfterDateTime`: DateTimeOffset
    restrict_for_apps_created_after_date_time "restrictForAppsCreatedAfterDateTime": mg::DateTimeOffset,
    /// `state`: appManagementRestrictionState, not null
    state "state" "r": mg::Open<super::AppManagementRestrictionState>,
}

/// The types derived from `microsoft.graph.audienceRestriction`.
#[non_exhaustive]
pub enum AudienceRestrictionKind {
    AzureAdMultipleOrgsAudienceRestriction(
        Box<super::AzureAdMultipleOrgsAudienceRestriction>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AudienceRestriction>),
}

mg::family! {
    AudienceRestriction => AudienceRestrictionKind;
    AzureAdMultipleOrgsAudienceRestriction(super::AzureAdMultipleOrgsAudienceRestriction),
}
