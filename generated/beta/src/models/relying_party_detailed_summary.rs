// @generated
use crate::mg;

/// Entity type [`microsoft.graph.relyingPartyDetailedSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RelyingPartyDetailedSummaryCollection`], for example
/// `graph.reports().get_relying_party_detailed_summary(parameters)`.
///
/// [`RelyingPartyDetailedSummaryCollection`]: crate::requests::relying_party_detailed_summary::RelyingPartyDetailedSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/relyingpartydetailedsummary?view=graph-rest-beta
pub struct RelyingPartyDetailedSummary {
    /// `failedSignInCount`. Never null.
    pub failed_sign_in_count: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `migrationStatus`. Never null.
    pub migration_status: mg::Field<mg::Open<super::MigrationStatus>>,
    /// `migrationValidationDetails`.
    pub migration_validation_details: mg::Field<Vec<super::KeyValuePair>>,
    /// `relyingPartyId`. Never null.
    pub relying_party_id: mg::Field<String>,
    /// `relyingPartyName`. Never null.
    pub relying_party_name: mg::Field<String>,
    /// `replyUrls`.
    pub reply_urls: mg::Field<Vec<String>>,
    /// `serviceId`. Never null.
    pub service_id: mg::Field<String>,
    /// `signInSuccessRate`. Never null.
    pub sign_in_success_rate: mg::Field<f64>,
    /// `successfulSignInCount`. Never null.
    pub successful_sign_in_count: mg::Field<i64>,
    /// `totalSignInCount`. Never null.
    pub total_sign_in_count: mg::Field<i64>,
    /// `uniqueUserCount`. Never null.
    pub unique_user_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelyingPartyDetailedSummary: "microsoft.graph.relyingPartyDetailedSummary", entity, base super::Entity;
    failed_sign_in_count: "failedSignInCount" required,
    id: "id" key required,
    migration_status: "migrationStatus" required,
    migration_validation_details: "migrationValidationDetails" required,
    relying_party_id: "relyingPartyId" required,
    relying_party_name: "relyingPartyName" required,
    reply_urls: "replyUrls" required,
    service_id: "serviceId" required,
    sign_in_success_rate: "signInSuccessRate" required,
    successful_sign_in_count: "successfulSignInCount" required,
    total_sign_in_count: "totalSignInCount" required,
    unique_user_count: "uniqueUserCount" required,
}

mg::derived_from! { RelyingPartyDetailedSummary: super::Entity }
