// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termsAndConditionsAcceptanceStatus`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/termsandconditionsacceptancestatus?view=graph-rest-beta>
    TermsAndConditionsAcceptanceStatus "microsoft.graph.termsAndConditionsAcceptanceStatus" "entity" : super::Entity;
    /// `acceptedDateTime`: DateTimeOffset, not null
    accepted_date_time "acceptedDateTime" "r": mg::DateTimeOffset,
    /// `acceptedVersion`: Int32, not null
    accepted_version "acceptedVersion" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { TermsAndConditionsAcceptanceStatus: super::Entity }

impl TermsAndConditionsAcceptanceStatus {
    /// `termsAndConditions`: `termsAndConditions`
    pub const TERMS_AND_CONDITIONS: mg::Nav<
        TermsAndConditionsAcceptanceStatus,
        super::TermsAndConditions,
    > = mg::Nav::new("termsAndConditions");
}
