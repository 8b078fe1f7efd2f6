// @generated
//! Types of the namespace `microsoft.graph.security.dlp`.
mod app_access_context;
mod attachment_info;
mod attachment_sensitive_information_details;
mod audit_record_type;
mod base_audit_record;
mod compliance_base_audit_record;
mod compliance_dlp_base_audit_record;
mod compliance_dlp_endpoint_audit_record;
mod compliance_dlp_exchange_audit_record;
mod compliance_dlp_share_point_audit_record;
mod condition_match_info;
mod endpoint_meta_data_info;
mod enforcement_type;
mod exception_info;
mod exchange_meta_data_info;
mod name_value_pair;
mod policy_match_info;
mod privacy_primary_match;
mod purpose_type;
mod remediation_activity_type;
mod remediation_info;
mod rule_match_info;
mod sensitive_information_detailed_confidence_level_result;
mod sensitive_information_detections_info;
mod sensitive_information_info;
mod session_metadata_info;
mod share_point_meta_data_info;
mod subscription_info;
mod user_type;
mod workload_type;
pub use app_access_context::AppAccessContext;
pub use attachment_info::AttachmentInfo;
pub use attachment_sensitive_information_details::AttachmentSensitiveInformationDetails;
pub use audit_record_type::AuditRecordType;
pub use base_audit_record::{BaseAuditRecord, BaseAuditRecordKind};
pub use compliance_base_audit_record::{
    ComplianceBaseAuditRecord, ComplianceBaseAuditRecordKind,
};
pub use compliance_dlp_base_audit_record::{
    ComplianceDlpBaseAuditRecord, ComplianceDlpBaseAuditRecordKind,
};
pub use compliance_dlp_endpoint_audit_record::ComplianceDlpEndpointAuditRecord;
pub use compliance_dlp_exchange_audit_record::ComplianceDlpExchangeAuditRecord;
pub use compliance_dlp_share_point_audit_record::ComplianceDlpSharePointAuditRecord;
pub use condition_match_info::ConditionMatchInfo;
pub use endpoint_meta_data_info::EndpointMetaDataInfo;
pub use enforcement_type::EnforcementType;
pub use exception_info::ExceptionInfo;
pub use exchange_meta_data_info::ExchangeMetaDataInfo;
pub use name_value_pair::NameValuePair;
pub use policy_match_info::PolicyMatchInfo;
pub use privacy_primary_match::PrivacyPrimaryMatch;
pub use purpose_type::PurposeType;
pub use remediation_activity_type::RemediationActivityType;
pub use remediation_info::RemediationInfo;
pub use rule_match_info::RuleMatchInfo;
pub use sensitive_information_detailed_confidence_level_result::SensitiveInformationDetailedConfidenceLevelResult;
pub use sensitive_information_detections_info::SensitiveInformationDetectionsInfo;
pub use sensitive_information_info::SensitiveInformationInfo;
pub use session_metadata_info::SessionMetadataInfo;
pub use share_point_meta_data_info::SharePointMetaDataInfo;
pub use subscription_info::SubscriptionInfo;
pub use user_type::UserType;
pub use workload_type::WorkloadType;
