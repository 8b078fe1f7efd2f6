// @generated
use crate::mg;

/// Entity type [`microsoft.graph.servicePrincipalRiskDetection`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ServicePrincipalRiskDetectionCollection`], for example
/// `graph.identity_protection().service_principal_risk_detections()`.
///
/// [`ServicePrincipalRiskDetectionCollection`]: crate::requests::service_principal_risk_detection::ServicePrincipalRiskDetectionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/serviceprincipalriskdetection?view=graph-rest-beta
pub struct ServicePrincipalRiskDetection {
    /// `activity`.
    pub activity: mg::Field<mg::Open<super::ActivityType>>,
    /// `activityDateTime`.
    pub activity_date_time: mg::Field<mg::DateTimeOffset>,
    /// `additionalInfo`.
    pub additional_info: mg::Field<String>,
    /// `appId`.
    pub app_id: mg::Field<String>,
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
    /// `keyIds`.
    pub key_ids: mg::Field<Vec<String>>,
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
    /// `servicePrincipalDisplayName`.
    pub service_principal_display_name: mg::Field<String>,
    /// `servicePrincipalId`.
    pub service_principal_id: mg::Field<String>,
    /// `source`.
    pub source: mg::Field<String>,
    /// `tokenIssuerType`.
    pub token_issuer_type: mg::Field<mg::Open<super::TokenIssuerType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServicePrincipalRiskDetection: "microsoft.graph.servicePrincipalRiskDetection", entity, base super::Entity;
    activity: "activity",
    activity_date_time: "activityDateTime",
    additional_info: "additionalInfo",
    app_id: "appId",
    correlation_id: "correlationId",
    detected_date_time: "detectedDateTime",
    detection_timing_type: "detectionTimingType",
    id: "id" key required,
    ip_address: "ipAddress",
    key_ids: "keyIds",
    last_updated_date_time: "lastUpdatedDateTime",
    location: "location",
    mitre_technique_id: "mitreTechniqueId",
    request_id: "requestId",
    risk_detail: "riskDetail",
    risk_event_type: "riskEventType",
    risk_level: "riskLevel",
    risk_state: "riskState",
    service_principal_display_name: "servicePrincipalDisplayName",
    service_principal_id: "servicePrincipalId",
    source: "source",
    token_issuer_type: "tokenIssuerType",
}

mg::derived_from! { ServicePrincipalRiskDetection: super::Entity }
