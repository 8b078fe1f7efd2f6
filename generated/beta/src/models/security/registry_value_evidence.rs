// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.registryValueEvidence`, a complex type derived from `microsoft.graph.security.alertEvidence`.
    RegistryValueEvidence "microsoft.graph.security.registryValueEvidence" "complex" : super::AlertEvidence;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `detailedRoles`: Collection(String)
    detailed_roles "detailedRoles": Vec<String>,
    /// `mdeDeviceId`: String
    mde_device_id "mdeDeviceId": String,
    /// `registryHive`: String
    registry_hive "registryHive": String,
    /// `registryKey`: String
    registry_key "registryKey": String,
    /// `registryValue`: String
    registry_value "registryValue": String,
    /// `registryValueName`: String
    registry_value_name "registryValueName": String,
    /// `registryValueType`: String
    registry_value_type "registryValueType": String,
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

mg::derived_from! { RegistryValueEvidence: super::AlertEvidence }
