// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.discoveredCloudAppInfo`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`DiscoveredCloudAppInfoResource`], for example:
///
/// ```ignore
/// graph
///     .security()
///     .data_discovery()
///     .cloud_app_discovery()
///     .uploaded_streams()
///     .id(id)
///     .aggregated_apps_details(parameters)
///     .id(id)
///     .app_info()
/// ```
///
/// [`DiscoveredCloudAppInfoResource`]: crate::requests::security::discovered_cloud_app_info::DiscoveredCloudAppInfoResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-discoveredcloudappinfo?view=graph-rest-beta
pub struct DiscoveredCloudAppInfo {
    /// `csaStarLevel`. Never null.
    pub csa_star_level: mg::Field<mg::Open<super::AppInfoCsaStarLevel>>,
    /// `dataAtRestEncryptionMethod`. Never null.
    pub data_at_rest_encryption_method: mg::Field<
        mg::Open<super::AppInfoDataAtRestEncryptionMethod>,
    >,
    /// `dataCenter`. Never null.
    pub data_center: mg::Field<String>,
    /// `dataRetentionPolicy`. Never null.
    pub data_retention_policy: mg::Field<mg::Open<super::AppInfoDataRetentionPolicy>>,
    /// `dataTypes`.
    pub data_types: mg::Field<Vec<mg::Open<super::AppInfoUploadedDataTypes>>>,
    /// `domainRegistrationDateTime`.
    pub domain_registration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `encryptionProtocol`. Never null.
    pub encryption_protocol: mg::Field<mg::Open<super::AppInfoEncryptionProtocol>>,
    /// `fedRampLevel`. Never null.
    pub fed_ramp_level: mg::Field<mg::Open<super::AppInfoFedRampLevel>>,
    /// `founded`. Never null.
    pub founded: mg::Field<i32>,
    /// `gdprReadinessStatement`. Never null.
    pub gdpr_readiness_statement: mg::Field<String>,
    /// `headquarters`. Never null.
    pub headquarters: mg::Field<String>,
    /// `holding`. Never null.
    pub holding: mg::Field<mg::Open<super::AppInfoHolding>>,
    /// `hostingCompany`. Never null.
    pub hosting_company: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAdminAuditTrail`. Never null.
    pub is_admin_audit_trail: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isCobitCompliant`. Never null.
    pub is_cobit_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isCoppaCompliant`. Never null.
    pub is_coppa_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isDataAuditTrail`. Never null.
    pub is_data_audit_trail: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isDataClassification`. Never null.
    pub is_data_classification: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isDataOwnership`. Never null.
    pub is_data_ownership: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isDisasterRecoveryPlan`. Never null.
    pub is_disaster_recovery_plan: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isDmca`. Never null.
    pub is_dmca: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isFerpaCompliant`. Never null.
    pub is_ferpa_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isFfiecCompliant`. Never null.
    pub is_ffiec_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isFileSharing`. Never null.
    pub is_file_sharing: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isFinraCompliant`. Never null.
    pub is_finra_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isFismaCompliant`. Never null.
    pub is_fisma_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isGaapCompliant`. Never null.
    pub is_gaap_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isGdprDataProtectionImpactAssessment`. Never null.
    pub is_gdpr_data_protection_impact_assessment: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isGdprDataProtectionOfficer`. Never null.
    pub is_gdpr_data_protection_officer: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isGdprDataProtectionSecureCrossBorderDataTransfer`. Never null.
    pub is_gdpr_data_protection_secure_cross_border_data_transfer: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isGdprImpactAssessment`. Never null.
    pub is_gdpr_impact_assessment: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isGdprLawfulBasisForProcessing`. Never null.
    pub is_gdpr_lawful_basis_for_processing: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isGdprReportDataBreaches`. Never null.
    pub is_gdpr_report_data_breaches: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isGdprRightToAccess`. Never null.
    pub is_gdpr_right_to_access: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isGdprRightToBeInformed`. Never null.
    pub is_gdpr_right_to_be_informed: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isGdprRightToDataPortablility`. Never null.
    pub is_gdpr_right_to_data_portablility: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isGdprRightToErasure`. Never null.
    pub is_gdpr_right_to_erasure: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isGdprRightToObject`. Never null.
    pub is_gdpr_right_to_object: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isGdprRightToRectification`. Never null.
    pub is_gdpr_right_to_rectification: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isGdprRightToRestrictionOfProcessing`. Never null.
    pub is_gdpr_right_to_restriction_of_processing: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isGdprRightsRelatedToAutomatedDecisionMaking`. Never null.
    pub is_gdpr_rights_related_to_automated_decision_making: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isGdprSecureCrossBorderDataControl`. Never null.
    pub is_gdpr_secure_cross_border_data_control: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isGlbaCompliant`. Never null.
    pub is_glba_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isHipaaCompliant`. Never null.
    pub is_hipaa_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isHitrustCsfCompliant`. Never null.
    pub is_hitrust_csf_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isHttpSecurityHeadersContentSecurityPolicy`. Never null.
    pub is_http_security_headers_content_security_policy: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isHttpSecurityHeadersStrictTransportSecurity`. Never null.
    pub is_http_security_headers_strict_transport_security: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isHttpSecurityHeadersXContentTypeOptions`. Never null.
    pub is_http_security_headers_x_content_type_options: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isHttpSecurityHeadersXFrameOptions`. Never null.
    pub is_http_security_headers_x_frame_options: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isHttpSecurityHeadersXXssProtection`. Never null.
    pub is_http_security_headers_x_xss_protection: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isIpAddressRestriction`. Never null.
    pub is_ip_address_restriction: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isIsae3402Compliant`. Never null.
    pub is_isae3402_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isIso27001Compliant`. Never null.
    pub is_iso27001_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isIso27017Compliant`. Never null.
    pub is_iso27017_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isIso27018Compliant`. Never null.
    pub is_iso27018_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isItarCompliant`. Never null.
    pub is_itar_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isMultiFactorAuthentication`. Never null.
    pub is_multi_factor_authentication: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isPasswordPolicy`. Never null.
    pub is_password_policy: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isPasswordPolicyChangePasswordPeriod`. Never null.
    pub is_password_policy_change_password_period: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isPasswordPolicyCharacterCombination`. Never null.
    pub is_password_policy_character_combination: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isPasswordPolicyPasswordHistoryAndReuse`. Never null.
    pub is_password_policy_password_history_and_reuse: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isPasswordPolicyPasswordLengthLimit`. Never null.
    pub is_password_policy_password_length_limit: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isPasswordPolicyPersonalInformationUse`. Never null.
    pub is_password_policy_personal_information_use: mg::Field<
        mg::Open<super::CloudAppInfoState>,
    >,
    /// `isPenetrationTesting`. Never null.
    pub is_penetration_testing: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isPrivacyShieldCompliant`. Never null.
    pub is_privacy_shield_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isRememberPassword`. Never null.
    pub is_remember_password: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isRequiresUserAuthentication`. Never null.
    pub is_requires_user_authentication: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isSoc1Compliant`. Never null.
    pub is_soc1_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isSoc2Compliant`. Never null.
    pub is_soc2_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isSoc3Compliant`. Never null.
    pub is_soc3_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isSoxCompliant`. Never null.
    pub is_sox_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isSp80053Compliant`. Never null.
    pub is_sp80053_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isSsae16Compliant`. Never null.
    pub is_ssae16_compliant: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isSupportsSaml`. Never null.
    pub is_supports_saml: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isTrustedCertificate`. Never null.
    pub is_trusted_certificate: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isUserAuditTrail`. Never null.
    pub is_user_audit_trail: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isUserCanUploadData`. Never null.
    pub is_user_can_upload_data: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isUserRolesSupport`. Never null.
    pub is_user_roles_support: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `isValidCertificateName`. Never null.
    pub is_valid_certificate_name: mg::Field<mg::Open<super::CloudAppInfoState>>,
    /// `latestBreachDateTime`.
    pub latest_breach_date_time: mg::Field<mg::DateTimeOffset>,
    /// `logonUrls`.
    pub logon_urls: mg::Field<Vec<String>>,
    /// `pciDssVersion`. Never null.
    pub pci_dss_version: mg::Field<mg::Open<super::AppInfoPciDssVersion>>,
    /// `vendor`.
    pub vendor: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DiscoveredCloudAppInfo: "microsoft.graph.security.discoveredCloudAppInfo", entity, base crate::models::Entity;
    csa_star_level: "csaStarLevel" required,
    data_at_rest_encryption_method: "dataAtRestEncryptionMethod" required,
    data_center: "dataCenter" required,
    data_retention_policy: "dataRetentionPolicy" required,
    data_types: "dataTypes" required,
    domain_registration_date_time: "domainRegistrationDateTime",
    encryption_protocol: "encryptionProtocol" required,
    fed_ramp_level: "fedRampLevel" required,
    founded: "founded" required,
    gdpr_readiness_statement: "gdprReadinessStatement" required,
    headquarters: "headquarters" required,
    holding: "holding" required,
    hosting_company: "hostingCompany" required,
    id: "id" key required,
    is_admin_audit_trail: "isAdminAuditTrail" required,
    is_cobit_compliant: "isCobitCompliant" required,
    is_coppa_compliant: "isCoppaCompliant" required,
    is_data_audit_trail: "isDataAuditTrail" required,
    is_data_classification: "isDataClassification" required,
    is_data_ownership: "isDataOwnership" required,
    is_disaster_recovery_plan: "isDisasterRecoveryPlan" required,
    is_dmca: "isDmca" required,
    is_ferpa_compliant: "isFerpaCompliant" required,
    is_ffiec_compliant: "isFfiecCompliant" required,
    is_file_sharing: "isFileSharing" required,
    is_finra_compliant: "isFinraCompliant" required,
    is_fisma_compliant: "isFismaCompliant" required,
    is_gaap_compliant: "isGaapCompliant" required,
    is_gdpr_data_protection_impact_assessment: "isGdprDataProtectionImpactAssessment" required,
    is_gdpr_data_protection_officer: "isGdprDataProtectionOfficer" required,
    is_gdpr_data_protection_secure_cross_border_data_transfer: "isGdprDataProtectionSecureCrossBorderDataTransfer" required,
    is_gdpr_impact_assessment: "isGdprImpactAssessment" required,
    is_gdpr_lawful_basis_for_processing: "isGdprLawfulBasisForProcessing" required,
    is_gdpr_report_data_breaches: "isGdprReportDataBreaches" required,
    is_gdpr_right_to_access: "isGdprRightToAccess" required,
    is_gdpr_right_to_be_informed: "isGdprRightToBeInformed" required,
    is_gdpr_right_to_data_portablility: "isGdprRightToDataPortablility" required,
    is_gdpr_right_to_erasure: "isGdprRightToErasure" required,
    is_gdpr_right_to_object: "isGdprRightToObject" required,
    is_gdpr_right_to_rectification: "isGdprRightToRectification" required,
    is_gdpr_right_to_restriction_of_processing: "isGdprRightToRestrictionOfProcessing" required,
    is_gdpr_rights_related_to_automated_decision_making: "isGdprRightsRelatedToAutomatedDecisionMaking" required,
    is_gdpr_secure_cross_border_data_control: "isGdprSecureCrossBorderDataControl" required,
    is_glba_compliant: "isGlbaCompliant" required,
    is_hipaa_compliant: "isHipaaCompliant" required,
    is_hitrust_csf_compliant: "isHitrustCsfCompliant" required,
    is_http_security_headers_content_security_policy: "isHttpSecurityHeadersContentSecurityPolicy" required,
    is_http_security_headers_strict_transport_security: "isHttpSecurityHeadersStrictTransportSecurity" required,
    is_http_security_headers_x_content_type_options: "isHttpSecurityHeadersXContentTypeOptions" required,
    is_http_security_headers_x_frame_options: "isHttpSecurityHeadersXFrameOptions" required,
    is_http_security_headers_x_xss_protection: "isHttpSecurityHeadersXXssProtection" required,
    is_ip_address_restriction: "isIpAddressRestriction" required,
    is_isae3402_compliant: "isIsae3402Compliant" required,
    is_iso27001_compliant: "isIso27001Compliant" required,
    is_iso27017_compliant: "isIso27017Compliant" required,
    is_iso27018_compliant: "isIso27018Compliant" required,
    is_itar_compliant: "isItarCompliant" required,
    is_multi_factor_authentication: "isMultiFactorAuthentication" required,
    is_password_policy: "isPasswordPolicy" required,
    is_password_policy_change_password_period: "isPasswordPolicyChangePasswordPeriod" required,
    is_password_policy_character_combination: "isPasswordPolicyCharacterCombination" required,
    is_password_policy_password_history_and_reuse: "isPasswordPolicyPasswordHistoryAndReuse" required,
    is_password_policy_password_length_limit: "isPasswordPolicyPasswordLengthLimit" required,
    is_password_policy_personal_information_use: "isPasswordPolicyPersonalInformationUse" required,
    is_penetration_testing: "isPenetrationTesting" required,
    is_privacy_shield_compliant: "isPrivacyShieldCompliant" required,
    is_remember_password: "isRememberPassword" required,
    is_requires_user_authentication: "isRequiresUserAuthentication" required,
    is_soc1_compliant: "isSoc1Compliant" required,
    is_soc2_compliant: "isSoc2Compliant" required,
    is_soc3_compliant: "isSoc3Compliant" required,
    is_sox_compliant: "isSoxCompliant" required,
    is_sp80053_compliant: "isSp80053Compliant" required,
    is_ssae16_compliant: "isSsae16Compliant" required,
    is_supports_saml: "isSupportsSaml" required,
    is_trusted_certificate: "isTrustedCertificate" required,
    is_user_audit_trail: "isUserAuditTrail" required,
    is_user_can_upload_data: "isUserCanUploadData" required,
    is_user_roles_support: "isUserRolesSupport" required,
    is_valid_certificate_name: "isValidCertificateName" required,
    latest_breach_date_time: "latestBreachDateTime",
    logon_urls: "logonUrls" required,
    pci_dss_version: "pciDssVersion" required,
    vendor: "vendor",
}

mg::derived_from! { DiscoveredCloudAppInfo: crate::models::Entity }
