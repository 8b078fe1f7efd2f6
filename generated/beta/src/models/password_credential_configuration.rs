// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passwordCredentialConfiguration`, a complex type.
    PasswordCredentialConfiguration "microsoft.graph.passwordCredentialConfiguration" "complex";
    /// `excludeActors`: appManagementPolicyActorExemptions
    exclude_actors "excludeActors": mg::Boxed<super::AppManagementPolicyActorExemptions>,
    /// `maxLifetime`: Duration
    max_lifetime "maxLifetime": mg::Duration,
    /// `restrictForAppsCreatedAfterDateTime`: DateTimeOffset
    restrict_for_apps_created_after_date_time "restrictForAppsCreatedAfterDateTime": mg::DateTimeOffset,
    /// `restrictionType`: appCredentialRestrictionType
    restriction_type "restrictionType": mg::Open<super::AppCredentialRestrictionType>,
    /// `state`: appManagementRestrictionState
    state "state": mg::Open<super::AppManagementRestrictionState>,
}
