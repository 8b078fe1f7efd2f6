// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.analyzedEmailUrl`, a complex type.
    AnalyzedEmailUrl "microsoft.graph.security.analyzedEmailUrl" "complex";
    /// `detectionMethod`: String
    detection_method "detectionMethod": String,
    /// `detonationDetails`: microsoft.graph.security.detonationDetails
    detonation_details "detonationDetails": mg::Boxed<super::DetonationDetails>,
    /// `tenantAllowBlockListDetailInfo`: String
    tenant_allow_block_list_detail_info "tenantAllowBlockListDetailInfo": String,
    /// `threatType`: microsoft.graph.security.threatType
    threat_type "threatType": mg::Open<super::ThreatType>,
    /// `url`: String
    url "url": String,
}
