// @generated
use crate::mg;

/// Entity type [`microsoft.graph.payload`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`PayloadCollection`](crate::requests::payload::PayloadCollection), for example
/// `graph.security().attack_simulation().payloads()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/payload?view=graph-rest-beta
pub struct Payload {
    /// `brand`.
    pub brand: mg::Field<mg::Open<super::PayloadBrand>>,
    /// `complexity`.
    pub complexity: mg::Field<mg::Open<super::PayloadComplexity>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `detail`.
    pub detail: mg::Field<mg::Boxed<super::PayloadDetail>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `industry`.
    pub industry: mg::Field<mg::Open<super::PayloadIndustry>>,
    /// `isAutomated`.
    pub is_automated: mg::Field<bool>,
    /// `isControversial`.
    pub is_controversial: mg::Field<bool>,
    /// `isCurrentEvent`.
    pub is_current_event: mg::Field<bool>,
    /// `language`.
    pub language: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `payloadTags`.
    pub payload_tags: mg::Field<Vec<String>>,
    /// `platform`.
    pub platform: mg::Field<mg::Open<super::PayloadDeliveryPlatform>>,
    /// `predictedCompromiseRate`.
    pub predicted_compromise_rate: mg::Field<f64>,
    /// `simulationAttackType`.
    pub simulation_attack_type: mg::Field<mg::Open<super::SimulationAttackType>>,
    /// `source`. Never null.
    pub source: mg::Field<mg::Open<super::SimulationContentSource>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::SimulationContentStatus>>,
    /// `technique`.
    pub technique: mg::Field<mg::Open<super::SimulationAttackTechnique>>,
    /// `theme`.
    pub theme: mg::Field<mg::Open<super::PayloadTheme>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Payload: "microsoft.graph.payload", entity, base super::Entity;
    brand: "brand",
    complexity: "complexity",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    detail: "detail",
    display_name: "displayName",
    id: "id" key required,
    industry: "industry",
    is_automated: "isAutomated",
    is_controversial: "isControversial",
    is_current_event: "isCurrentEvent",
    language: "language",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    payload_tags: "payloadTags",
    platform: "platform",
    predicted_compromise_rate: "predictedCompromiseRate",
    simulation_attack_type: "simulationAttackType",
    source: "source" required,
    status: "status",
    technique: "technique",
    theme: "theme",
}

mg::derived_from! { Payload: super::Entity }
