// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recommendation`, an entity type derived from `microsoft.graph.recommendationBase`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/recommendation?view=graph-rest-beta>
    Recommendation "microsoft.graph.recommendation" "entity" : super::RecommendationBase;
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

mg::derived_from! { Recommendation: super::RecommendationBase, super::Entity }

impl Recommendation {
    /// `impactedResources`: many `impactedResource`, contained
    pub const IMPACTED_RESOURCES: mg::Nav<
        Recommendation,
        Vec<super::ImpactedResource>,
    > = mg::Nav::new("impactedResources");
}
