// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.keyCredentialConfiguration`, a complex type.
    KeyCredentialConfiguration "microsoft.graph.keyCredentialConfiguration" "complex";
    /// `certificateBasedApplicationConfigurationIds`: Collection(String)
    certificate_based_application_configuration_ids "certificateBasedApplicationConfigurationIds": Vec<String>,
    /// `excludeActors`: appManagementPolicyActorExemptions
    exclude_actors "excludeActors": mg::Boxed<super::AppManagementPolicyActorExemptions>,
    /// `maxLifetime`: Duration
    max_lifetime "maxLifetime": mg::Duration,
    /// `restrictForAppsCreatedAfterDateTime`: DateTimeOffset
    restrict_for_apps_created_after_date_time "restrictForAppsCreatedAfterDateTime": mg::DateTimeOffset,
    /// `restrictionType`: appKeyCredentialRestrictionType
    restriction_type "restrictionType": mg::Open<super::AppKeyCredentialRestrictionType>,
    /// `state`: appManagementRestrictionState
    state "state": mg::Open<super::AppManagementRestrictionState>,
}
