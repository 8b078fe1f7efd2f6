// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.servicePrincipalRiskDetection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/serviceprincipalriskdetection?view=graph-rest-beta>
    ServicePrincipalRiskDetection "microsoft.graph.servicePrincipalRiskDetection" "entity" : super::Entity;
    /// `activity`: activityType
    activity "activity": mg::Open<super::ActivityType>,
    /// `activityDateTime`: DateTimeOffset
    activity_date_time "activityDateTime": mg::DateTimeOffset,
    /// `additionalInfo`: String
    additional_info "additionalInfo": String,
    /// `appId`: String
    app_id "appId": String,
    /// `correlationId`: String
    correlation_id "correlationId": String,
    /// `detectedDateTime`: DateTimeOffset
    detected_date_time "detectedDateTime": mg::DateTimeOffset,
    /// `detectionTimingType`: riskDetectionTimingType
    detection_timing_type "detectionTimingType": mg::Open<super::RiskDetectionTimingType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `keyIds`: Collection(String)
    key_ids "keyIds": Vec<String>,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `location`: signInLocation
    location "location": mg::Boxed<super::SignInLocation>,
    /// `mitreTechniqueId`: String
    mitre_technique_id "mitreTechniqueId": String,
    /// `requestId`: String
    request_id "requestId": String,
    /// `riskDetail`: riskDetail
    risk_detail "riskDetail": mg::Open<super::RiskDetail>,
    /// `riskEventType`: String
    risk_event_type "riskEventType": String,
    /// `riskLevel`: riskLevel
    risk_level "riskLevel": mg::Open<super::RiskLevel>,
    /// `riskState`: riskState
    risk_state "riskState": mg::Open<super::RiskState>,
    /// `servicePrincipalDisplayName`: String
    service_principal_display_name "servicePrincipalDisplayName": String,
    /// `servicePrincipalId`: String
    service_principal_id "servicePrincipalId": String,
    /// `source`: String
    source "source": String,
    /// `tokenIssuerType`: tokenIssuerType
    token_issuer_type "tokenIssuerType": mg::Open<super::TokenIssuerType>,
}

mg::derived_from! { ServicePrincipalRiskDetection: super::Entity }
