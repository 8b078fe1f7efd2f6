// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userCredentialUsageDetails`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/usercredentialusagedetails?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2023-06-21, to be removed on 2024-06-30 (revision 2023-06/credentialUserRegistrationDetails)")]
    UserCredentialUsageDetails "microsoft.graph.userCredentialUsageDetails" "entity" : super::Entity;
    /// `authMethod`: usageAuthMethod, not null
    auth_method "authMethod" "r": mg::Open<super::UsageAuthMethod>,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `failureReason`: String, not null
    failure_reason "failureReason" "r": String,
    /// `feature`: featureType, not null
    feature "feature" "r": mg::Open<super::FeatureType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isSuccess`: Boolean, not null
    is_success "isSuccess" "r": bool,
    /// `userDisplayName`: String, not null
    user_display_name "userDisplayName" "r": String,
    /// `userPrincipalName`: String, not null
    user_principal_name "userPrincipalName" "r": String,
}

mg::derived_from! { UserCredentialUsageDetails: super::Entity }
