// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.payload`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/payload?view=graph-rest-beta>
    Payload "microsoft.graph.payload" "entity" : super::Entity;
    /// `brand`: payloadBrand
    brand "brand": mg::Open<super::PayloadBrand>,
    /// `complexity`: payloadComplexity
    complexity "complexity": mg::Open<super::PayloadComplexity>,
    /// `createdBy`: emailIdentity
    created_by "createdBy": mg::Boxed<super::EmailIdentity>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `detail`: payloadDetail
    detail "detail": mg::Boxed<super::PayloadDetail>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `industry`: payloadIndustry
    industry "industry": mg::Open<super::PayloadIndustry>,
    /// `isAutomated`: Boolean
    is_automated "isAutomated": bool,
    /// `isControversial`: Boolean
    is_controversial "isControversial": bool,
    /// `isCurrentEvent`: Boolean
    is_current_event "isCurrentEvent": bool,
    /// `language`: String
    language "language": String,
    /// `lastModifiedBy`: emailIdentity
    last_modified_by "lastModifiedBy": mg::Boxed<super::EmailIdentity>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `payloadTags`: Collection(String)
    payload_tags "payloadTags": Vec<String>,
    /// `platform`: payloadDeliveryPlatform
    platform "platform": mg::Open<super::PayloadDeliveryPlatform>,
    /// `predictedCompromiseRate`: Double
    predicted_compromise_rate "predictedCompromiseRate": f64,
    /// `simulationAttackType`: simulationAttackType
    simulation_attack_type "simulationAttackType": mg::Open<super::SimulationAttackType>,
    /// `source`: simulationContentSource, not null
    source "source" "r": mg::Open<super::SimulationContentSource>,
    /// `status`: simulationContentStatus
    status "status": mg::Open<super::SimulationContentStatus>,
    /// `technique`: simulationAttackTechnique
    technique "technique": mg::Open<super::SimulationAttackTechnique>,
    /// `theme`: payloadTheme
    theme "theme": mg::Open<super::PayloadTheme>,
}

mg::derived_from! { Payload: super::Entity }
