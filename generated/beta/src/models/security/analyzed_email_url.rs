// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.analyzedEmailUrl`.
pub struct AnalyzedEmailUrl {
    /// `detectionMethod`.
    pub detection_method: mg::Field<String>,
    /// `detonationDetails`.
    pub detonation_details: mg::Field<mg::Boxed<super::DetonationDetails>>,
    /// `tenantAllowBlockListDetailInfo`.
    pub tenant_allow_block_list_detail_info: mg::Field<String>,
    /// `threatType`.
    pub threat_type: mg::Field<mg::Open<super::ThreatType>>,
    /// `url`.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AnalyzedEmailUrl: "microsoft.graph.security.analyzedEmailUrl", complex;
    detection_method: "detectionMethod",
    detonation_details: "detonationDetails",
    tenant_allow_block_list_detail_info: "tenantAllowBlockListDetailInfo",
    threat_type: "threatType",
    url: "url",
}
