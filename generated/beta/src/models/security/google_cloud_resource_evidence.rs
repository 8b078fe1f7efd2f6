// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.googleCloudResourceEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    GoogleCloudResourceEvidence "microsoft.graph.security.googleCloudResourceEvidence" "complex" : super::AlertEvidence;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `fullResourceName`: String
    full_resource_name "fullResourceName": String,
    /// `location`: String
    location "location": String,
    /// `locationType`: microsoft.graph.security.googleCloudLocationType
    location_type "locationType": mg::Open<super::GoogleCloudLocationType>,
    /// `projectId`: String
    project_id "projectId": String,
    /// `projectNumber`: Int64
    project_number "projectNumber": i64,
    /// `remediationStatus`: microsoft.graph.security.evidenceRemediationStatus, not null
    remediation_status "remediationStatus" "r": mg::Open<super::EvidenceRemediationStatus>,
    /// `remediationStatusDetails`: String
    remediation_status_details "remediationStatusDetails": String,
    /// `resourceName`: String
    resource_name "resourceName": String,
    /// `resourceType`: String
    resource_type "resourceType": String,
    /// `roles`: Collection(microsoft.graph.security.evidenceRole), items not null
    roles "roles" "r": Vec<mg::Open<super::EvidenceRole>>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `verdict`: microsoft.graph.security.evidenceVerdict, not null
    verdict "verdict" "r": mg::Open<super::EvidenceVerdict>,
}

mg::derived_from! { GoogleCloudResourceEvidence: super::AlertEvidence }
