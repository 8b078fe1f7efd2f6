// @generated
use crate::mg;

/// Entity type [`microsoft.graph.riskDetection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RiskDetectionCollection`](crate::requests::risk_detection::RiskDetectionCollection),
/// for example `graph.risk_detections()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/riskdetection?view=graph-rest-beta
pub struct RiskDetection {
    /// `activity`.
    pub activity: mg::Field<mg::Open<super::ActivityType>>,
    /// `activityDateTime`.
    pub activity_date_time: mg::Field<mg::DateTimeOffset>,
    /// `additionalInfo`.
    pub additional_info: mg::Field<String>,
    /// `correlationId`.
    pub correlation_id: mg::Field<String>,
    /// `detectedDateTime`.
    pub detected_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detectionTimingType`.
    pub detection_timing_type: mg::Field<mg::Open<super::RiskDetectionTimingType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `location`.
    pub location: mg::Field<mg::Boxed<super::SignInLocation>>,
    /// `mitreTechniqueId`.
    pub mitre_technique_id: mg::Field<String>,
    /// `requestId`.
    pub request_id: mg::Field<String>,
    /// `riskDetail`.
    pub risk_detail: mg::Field<mg::Open<super::RiskDetail>>,
    /// `riskEventType`.
    pub risk_event_type: mg::Field<String>,
    /// `riskLevel`.
    pub risk_level: mg::Field<mg::Open<super::RiskLevel>>,
    /// `riskState`.
    pub risk_state: mg::Field<mg::Open<super::RiskState>>,
    /// `riskType`.
    pub risk_type: mg::Field<mg::Open<super::RiskEventType>>,
    /// `source`.
    pub source: mg::Field<String>,
    /// `tokenIssuerType`.
    pub token_issuer_type: mg::Field<mg::Open<super::TokenIssuerType>>,
    /// `userDisplayName`.
    pub user_display_name: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RiskDetection: "microsoft.graph.riskDetection", entity, base super::Entity;
    activity: "activity",
    activity_date_time: "activityDateTime",
    additional_info: "additionalInfo",
    correlation_id: "correlationId",
    detected_date_time: "detectedDateTime",
    detection_timing_type: "detectionTimingType",
    id: "id" key required,
    ip_address: "ipAddress",
    last_updated_date_time: "lastUpdatedDateTime",
    location: "location",
    mitre_technique_id: "mitreTechniqueId",
    request_id: "requestId",
    risk_detail: "riskDetail",
    risk_event_type: "riskEventType",
    risk_level: "riskLevel",
    risk_state: "riskState",
    risk_type: "riskType",
    source: "source",
    token_issuer_type: "tokenIssuerType",
    user_display_name: "userDisplayName",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { RiskDetection: super::Entity }
