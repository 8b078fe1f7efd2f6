// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.oauthApplicationEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    OauthApplicationEvidence "microsoft.graph.security.oauthApplicationEvidence" "complex" : super::AlertEvidence;
    /// `appId`: String
    app_id "appId": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `objectId`: String
    object_id "objectId": String,
    /// `publisher`: String
    publisher "publisher": String,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { OauthApplicationEvidence: super::AlertEvidence }
