// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.riskDetection`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/riskdetection?view=graph-rest-beta>
    RiskDetection "microsoft.graph.riskDetection" "entity" : super::Entity;
    /// `activity`: activityType
    activity "activity": mg::Open<super::ActivityType>,
    /// `activityDateTime`: DateTimeOffset
    activity_date_time "activityDateTime": mg::DateTimeOffset,
    /// `additionalInfo`: String
    additional_info "additionalInfo": String,
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
    /// `riskType`: riskEventType
    risk_type "riskType": mg::Open<super::RiskEventType>,
    /// `source`: String
    source "source": String,
    /// `tokenIssuerType`: tokenIssuerType
    token_issuer_type "tokenIssuerType": mg::Open<super::TokenIssuerType>,
    /// `userDisplayName`: String
    user_display_name "userDisplayName": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { RiskDetection: super::Entity }
