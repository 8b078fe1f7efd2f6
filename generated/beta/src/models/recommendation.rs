// @generated
use crate::mg;

/// Entity type [`microsoft.graph.recommendation`][reference], derived from
/// [`RecommendationBase`](super::RecommendationBase).
///
/// Requests:
/// [`RecommendationCollection`](crate::requests::recommendation::RecommendationCollection), for
/// example `graph.directory().recommendations()`.
///
/// Operations: `complete`, `dismiss`, `postpone`, `reactivate`, `tenant_secure_scores`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/recommendation?view=graph-rest-beta
pub struct Recommendation {
    /// `actionSteps`.
    pub action_steps: mg::Field<Vec<super::ActionStep>>,
    /// `benefits`.
    pub benefits: mg::Field<String>,
    /// `category`. Never null.
    pub category: mg::Field<mg::Open<super::RecommendationCategory>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `currentScore`.
    pub current_score: mg::Field<f64>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `featureAreas`.
    pub feature_areas: mg::Field<Vec<mg::Open<super::RecommendationFeatureAreas>>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `impactStartDateTime`.
    pub impact_start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `impactType`.
    pub impact_type: mg::Field<String>,
    /// `insights`.
    pub insights: mg::Field<String>,
    /// `lastCheckedDateTime`.
    pub last_checked_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maxScore`.
    pub max_score: mg::Field<f64>,
    /// `postponeUntilDateTime`.
    pub postpone_until_date_time: mg::Field<mg::DateTimeOffset>,
    /// `priority`. Never null.
    pub priority: mg::Field<mg::Open<super::RecommendationPriority>>,
    /// `recommendationType`.
    pub recommendation_type: mg::Field<mg::Open<super::RecommendationType>>,
    /// `releaseType`.
    pub release_type: mg::Field<String>,
    /// `remediationImpact`.
    pub remediation_impact: mg::Field<String>,
    /// `requiredLicenses`.
    pub required_licenses: mg::Field<mg::Open<super::RequiredLicenses>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::RecommendationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Recommendation: "microsoft.graph.recommendation", entity, base super::RecommendationBase;
    action_steps: "actionSteps",
    benefits: "benefits",
    category: "category" required,
    created_date_time: "createdDateTime" required,
    current_score: "currentScore",
    display_name: "displayName" required,
    feature_areas: "featureAreas",
    id: "id" key required,
    impact_start_date_time: "impactStartDateTime",
    impact_type: "impactType",
    insights: "insights",
    last_checked_date_time: "lastCheckedDateTime",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    max_score: "maxScore",
    postpone_until_date_time: "postponeUntilDateTime",
    priority: "priority" required,
    recommendation_type: "recommendationType",
    release_type: "releaseType",
    remediation_impact: "remediationImpact",
    required_licenses: "requiredLicenses",
    status: "status" required,
}

mg::derived_from! { Recommendation: super::RecommendationBase, super::Entity }

impl Recommendation {
    /// `impactedResources`: many [`ImpactedResource`](super::ImpactedResource).
    pub const IMPACTED_RESOURCES: mg::Nav<
        Recommendation,
        Vec<super::ImpactedResource>,
    > = mg::Nav::new("impactedResources");
}
