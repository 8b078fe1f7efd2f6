// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.analyzedEmailAttachment`.
pub struct AnalyzedEmailAttachment {
    /// `detonationDetails`.
    pub detonation_details: mg::Field<mg::Boxed<super::DetonationDetails>>,
    /// `fileExtension`.
    pub file_extension: mg::Field<String>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `fileSize`.
    pub file_size: mg::Field<i32>,
    /// `fileType`.
    pub file_type: mg::Field<String>,
    /// `malwareFamily`.
    pub malware_family: mg::Field<String>,
    /// `sha256`.
    pub sha256: mg::Field<String>,
    /// `tenantAllowBlockListDetailInfo`.
    pub tenant_allow_block_list_detail_info: mg::Field<String>,
    /// `threatType`.
    pub threat_type: mg::Field<mg::Open<super::ThreatType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AnalyzedEmailAttachment: "microsoft.graph.security.analyzedEmailAttachment", complex;
    detonation_details: "detonationDetails",
    file_extension: "fileExtension",
    file_name: "fileName",
    file_size: "fileSize",
    file_type: "fileType",
    malware_family: "malwareFamily",
    sha256: "sha256",
    tenant_allow_block_list_detail_info: "tenantAllowBlockListDetailInfo",
    threat_type: "threatType",
}
