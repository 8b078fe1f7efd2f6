// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.relyingPartyDetailedSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/relyingpartydetailedsummary?view=graph-rest-beta>
    RelyingPartyDetailedSummary "microsoft.graph.relyingPartyDetailedSummary" "entity" : super::Entity;
    /// `failedSignInCount`: Int64, not null
    failed_sign_in_count "failedSignInCount" "r": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `migrationStatus`: migrationStatus, not null
    migration_status "migrationStatus" "r": mg::Open<super::MigrationStatus>,
    /// `migrationValidationDetails`: Collection(keyValuePair), items not null
    migration_validation_details "migrationValidationDetails" "r": Vec<super::KeyValuePair>,
    /// `relyingPartyId`: String, not null
    relying_party_id "relyingPartyId" "r": String,
    /// `relyingPartyName`: String, not null
    relying_party_name "relyingPartyName" "r": String,
    /// `replyUrls`: Collection(String), items not null
    reply_urls "replyUrls" "r": Vec<String>,
    /// `serviceId`: String, not null
    service_id "serviceId" "r": String,
    /// `signInSuccessRate`: Double, not null
    sign_in_success_rate "signInSuccessRate" "r": f64,
    /// `successfulSignInCount`: Int64, not null
    successful_sign_in_count "successfulSignInCount" "r": i64,
    /// `totalSignInCount`: Int64, not null
    total_sign_in_count "totalSignInCount" "r": i64,
    /// `uniqueUserCount`: Int64, not null
    unique_user_count "uniqueUserCount" "r": i64,
}

mg::derived_from! { RelyingPartyDetailedSummary: super::Entity }
