// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.analyzedEmailAttachment`, a complex type.
    AnalyzedEmailAttachment "microsoft.graph.security.analyzedEmailAttachment" "complex";
    /// `detonationDetails`: microsoft.graph.security.detonationDetails
    detonation_details "detonationDetails": mg::Boxed<super::DetonationDetails>,
    /// `fileExtension`: String
    file_extension "fileExtension": String,
    /// `fileName`: String
    file_name "fileName": String,
    /// `fileSize`: Int32
    file_size "fileSize": i32,
    /// `fileType`: String
    file_type "fileType": String,
    /// `malwareFamily`: String
    malware_family "malwareFamily": String,
    /// `sha256`: String
    sha256 "sha256": String,
    /// `tenantAllowBlockListDetailInfo`: String
    tenant_allow_block_list_detail_info "tenantAllowBlockListDetailInfo": String,
    /// `threatType`: microsoft.graph.security.threatType
    threat_type "threatType": mg::Open<super::ThreatType>,
}
