// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recommendationBase`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/recommendationbase?view=graph-rest-beta>
    RecommendationBase "microsoft.graph.recommendationBase" "entity" : super::Entity => RecommendationBaseKind;
    /// `actionSteps`: Collection(actionStep)
    action_steps "actionSteps": Vec<super::ActionStep>,
    /// `benefits`: String
    benefits "benefits": String,
    /// `category`: recommendationCategory, not null
    category "category" "r": mg::Open<super::RecommendationCategory>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `currentScore`: Double
    current_score "currentScore": f64,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `featureAreas`: Collection(recommendationFeatureAreas)
    feature_areas "featureAreas": Vec<mg::Open<super::RecommendationFeatureAreas>>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `impactStartDateTime`: DateTimeOffset
    impact_start_date_time "impactStartDateTime": mg::DateTimeOffset,
    /// `impactType`: String
    impact_type "impactType": String,
    /// `insights`: String
    insights "insights": String,
    /// `lastCheckedDateTime`: DateTimeOffset
    last_checked_date_time "lastCheckedDateTime": mg::DateTimeOffset,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `maxScore`: Double
    max_score "maxScore": f64,
    /// `postponeUntilDateTime`: DateTimeOffset
    postpone_until_date_time "postponeUntilDateTime": mg::DateTimeOffset,
    /// `priority`: recommendationPriority, not null
    priority "priority" "r": mg::Open<super::RecommendationPriority>,
    /// `recommendationType`: recommendationType
    recommendation_type "recommendationType": mg::Open<super::RecommendationType>,
    /// `releaseType`: String
    release_type "releaseType": String,
    /// `remediationImpact`: String
    remediation_impact "remediationImpact": String,
    /// `requiredLicenses`: requiredLicenses
    required_licenses "requiredLicenses": mg::Open<super::RequiredLicenses>,
    /// `status`: recommendationStatus, not null
    status "status" "r": mg::Open<super::RecommendationStatus>,
}

mg::derived_from! { RecommendationBase: super::Entity }

impl RecommendationBase {
    /// `impactedResources`: many `impactedResource`, contained
    pub const IMPACTED_RESOURCES: mg::Nav<
        RecommendationBase,
        Vec<super::ImpactedResource>,
    > = mg::Nav::new("impactedResources");
}

/// The types derived from `microsoft.graph.recommendationBase`.
#[non_exhaustive]
pub enum RecommendationBaseKind {
    Recommendation(Box<super::Recommendation>),
    /// None of these, or a type that this version does not know.
    Other(Box<RecommendationBase>),
}

mg::family! {
    RecommendationBase => RecommendationBaseKind;
    Recommendation(super::Recommendation),
}
