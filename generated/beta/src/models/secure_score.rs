// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.secureScore`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SecureScoreCollection`](crate::requests::secure_score::SecureScoreCollection), for
/// example `graph.security().secure_scores()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/securescore?view=graph-rest-beta
pub struct SecureScore {
    /// `activeUserCount`.
    pub active_user_count: mg::Field<i32>,
    /// `averageComparativeScores`.
    pub average_comparative_scores: mg::Field<Vec<super::AverageComparativeScore>>,
    /// `azureTenantId`. Never null.
    pub azure_tenant_id: mg::Field<String>,
    /// `controlScores`.
    pub control_scores: mg::Field<Vec<super::ControlScore>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `currentScore`.
    pub current_score: mg::Field<f64>,
    /// `enabledServices`.
    pub enabled_services: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `licensedUserCount`.
    pub licensed_user_count: mg::Field<i32>,
    /// `maxScore`.
    pub max_score: mg::Field<f64>,
    /// `vendorInformation`.
    pub vendor_information: mg::Field<mg::Boxed<super::SecurityVendorInformation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecureScore: "microsoft.graph.secureScore", entity open, base super::Entity;
    active_user_count: "activeUserCount",
    average_comparative_scores: "averageComparativeScores",
    azure_tenant_id: "azureTenantId" required,
    control_scores: "controlScores",
    created_date_time: "createdDateTime",
    current_score: "currentScore",
    enabled_services: "enabledServices",
    id: "id" key required,
    licensed_user_count: "licensedUserCount",
    max_score: "maxScore",
    vendor_information: "vendorInformation",
}

mg::derived_from! { SecureScore: super::Entity }
