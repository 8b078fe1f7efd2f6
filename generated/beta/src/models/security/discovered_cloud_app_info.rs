// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.discoveredCloudAppInfo`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-discoveredcloudappinfo?view=graph-rest-beta>
    DiscoveredCloudAppInfo "microsoft.graph.security.discoveredCloudAppInfo" "entity" : crate::models::Entity;
    /// `csaStarLevel`: microsoft.graph.security.appInfoCsaStarLevel, not null
    csa_star_level "csaStarLevel" "r": mg::Open<super::AppInfoCsaStarLevel>,
    /// `dataAtRestEncryptionMethod`: microsoft.graph.security.appInfoDataAtRestEncryptionMethod, not null
    data_at_rest_encryption_method "dataAtRestEncryptionMethod" "r": mg::Open<super::AppInfoDataAtRestEncryptionMethod>,
    /// `dataCenter`: String, not null
    data_center "dataCenter" "r": String,
    /// `dataRetentionPolicy`: microsoft.graph.security.appInfoDataRetentionPolicy, not null
    data_retention_policy "dataRetentionPolicy" "r": mg::Open<super::AppInfoDataRetentionPolicy>,
    /// `dataTypes`: Collection(microsoft.graph.security.appInfoUploadedDataTypes), items not null
    data_types "dataTypes" "r": Vec<mg::Open<super::AppInfoUploadedDataTypes>>,
    /// `domainRegistrationDateTime`: DateTimeOffset
    domain_registration_date_time "domainRegistrationDateTime": mg::DateTimeOffset,
    /// `encryptionProtocol`: microsoft.graph.security.appInfoEncryptionProtocol, not null
    encryption_protocol "encryptionProtocol" "r": mg::Open<super::AppInfoEncryptionProtocol>,
    /// `fedRampLevel`: microsoft.graph.security.appInfoFedRampLevel, not null
    fed_ramp_level "fedRampLevel" "r": mg::Open<super::AppInfoFedRampLevel>,
    /// `founded`: Int32, not null
    founded "founded" "r": i32,
    /// `gdprReadinessStatement`: String, not null
    gdpr_readiness_statement "gdprReadinessStatement" "r": String,
    /// `headquarters`: String, not null
    headquarters "headquarters" "r": String,
    /// `holding`: microsoft.graph.security.appInfoHolding, not null
    holding "holding" "r": mg::Open<super::AppInfoHolding>,
    /// `hostingCompany`: String, not null
    hosting_company "hostingCompany" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAdminAuditTrail`: microsoft.graph.security.cloudAppInfoState, not null
    is_admin_audit_trail "isAdminAuditTrail" "r": mg::Open<super::CloudAppInfoState>,
    /// `isCobitCompliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_cobit_compliant "isCobitCompliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isCoppaCompliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_coppa_compliant "isCoppaCompliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isDataAuditTrail`: microsoft.graph.security.cloudAppInfoState, not null
    is_data_audit_trail "isDataAuditTrail" "r": mg::Open<super::CloudAppInfoState>,
    /// `isDataClassification`: microsoft.graph.security.cloudAppInfoState, not null
    is_data_classification "isDataClassification" "r": mg::Open<super::CloudAppInfoState>,
    /// `isDataOwnership`: microsoft.graph.security.cloudAppInfoState, not null
    is_data_ownership "isDataOwnership" "r": mg::Open<super::CloudAppInfoState>,
    /// `isDisasterRecoveryPlan`: microsoft.graph.security.cloudAppInfoState, not null
    is_disaster_recovery_plan "isDisasterRecoveryPlan" "r": mg::Open<super::CloudAppInfoState>,
    /// `isDmca`: microsoft.graph.security.cloudAppInfoState, not null
    is_dmca "isDmca" "r": mg::Open<super::CloudAppInfoState>,
    /// `isFerpaCompliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_ferpa_compliant "isFerpaCompliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isFfiecCompliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_ffiec_compliant "isFfiecCompliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isFileSharing`: microsoft.graph.security.cloudAppInfoState, not null
    is_file_sharing "isFileSharing" "r": mg::Open<super::CloudAppInfoState>,
    /// `isFinraCompliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_finra_compliant "isFinraCompliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isFismaCompliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_fisma_compliant "isFismaCompliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGaapCompliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_gaap_compliant "isGaapCompliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprDataProtectionImpactAssessment`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_data_protection_impact_assessment "isGdprDataProtectionImpactAssessment" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprDataProtectionOfficer`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_data_protection_officer "isGdprDataProtectionOfficer" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprDataProtectionSecureCrossBorderDataTransfer`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_data_protection_secure_cross_border_data_transfer "isGdprDataProtectionSecureCrossBorderDataTransfer" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprImpactAssessment`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_impact_assessment "isGdprImpactAssessment" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprLawfulBasisForProcessing`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_lawful_basis_for_processing "isGdprLawfulBasisForProcessing" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprReportDataBreaches`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_report_data_breaches "isGdprReportDataBreaches" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprRightToAccess`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_right_to_access "isGdprRightToAccess" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprRightToBeInformed`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_right_to_be_informed "isGdprRightToBeInformed" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprRightToDataPortablility`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_right_to_data_portablility "isGdprRightToDataPortablility" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprRightToErasure`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_right_to_erasure "isGdprRightToErasure" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprRightToObject`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_right_to_object "isGdprRightToObject" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprRightToRectification`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_right_to_rectification "isGdprRightToRectification" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprRightToRestrictionOfProcessing`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_right_to_restriction_of_processing "isGdprRightToRestrictionOfProcessing" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprRightsRelatedToAutomatedDecisionMaking`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_rights_related_to_automated_decision_making "isGdprRightsRelatedToAutomatedDecisionMaking" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGdprSecureCrossBorderDataControl`: microsoft.graph.security.cloudAppInfoState, not null
    is_gdpr_secure_cross_border_data_control "isGdprSecureCrossBorderDataControl" "r": mg::Open<super::CloudAppInfoState>,
    /// `isGlbaCompliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_glba_compliant "isGlbaCompliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isHipaaCompliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_hipaa_compliant "isHipaaCompliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isHitrustCsfCompliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_hitrust_csf_compliant "isHitrustCsfCompliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isHttpSecurityHeadersContentSecurityPolicy`: microsoft.graph.security.cloudAppInfoState, not null
    is_http_security_headers_content_security_policy "isHttpSecurityHeadersContentSecurityPolicy" "r": mg::Open<super::CloudAppInfoState>,
    /// `isHttpSecurityHeadersStrictTransportSecurity`: microsoft.graph.security.cloudAppInfoState, not null
    is_http_security_headers_strict_transport_security "isHttpSecurityHeadersStrictTransportSecurity" "r": mg::Open<super::CloudAppInfoState>,
    /// `isHttpSecurityHeadersXContentTypeOptions`: microsoft.graph.security.cloudAppInfoState, not null
    is_http_security_headers_x_content_type_options "isHttpSecurityHeadersXContentTypeOptions" "r": mg::Open<super::CloudAppInfoState>,
    /// `isHttpSecurityHeadersXFrameOptions`: microsoft.graph.security.cloudAppInfoState, not null
    is_http_security_headers_x_frame_options "isHttpSecurityHeadersXFrameOptions" "r": mg::Open<super::CloudAppInfoState>,
    /// `isHttpSecurityHeadersXXssProtection`: microsoft.graph.security.cloudAppInfoState, not null
    is_http_security_headers_x_xss_protection "isHttpSecurityHeadersXXssProtection" "r": mg::Open<super::CloudAppInfoState>,
    /// `isIpAddressRestriction`: microsoft.graph.security.cloudAppInfoState, not null
    is_ip_address_restriction "isIpAddressRestriction" "r": mg::Open<super::CloudAppInfoState>,
    /// `isIsae3402Compliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_isae3402_compliant "isIsae3402Compliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isIso27001Compliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_iso27001_compliant "isIso27001Compliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isIso27017Compliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_iso27017_compliant "isIso27017Compliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isIso27018Compliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_iso27018_compliant "isIso27018Compliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isItarCompliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_itar_compliant "isItarCompliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isMultiFactorAuthentication`: microsoft.graph.security.cloudAppInfoState, not null
    is_multi_factor_authentication "isMultiFactorAuthentication" "r": mg::Open<super::CloudAppInfoState>,
    /// `isPasswordPolicy`: microsoft.graph.security.cloudAppInfoState, not null
    is_password_policy "isPasswordPolicy" "r": mg::Open<super::CloudAppInfoState>,
    /// `isPasswordPolicyChangePasswordPeriod`: microsoft.graph.security.cloudAppInfoState, not null
    is_password_policy_change_password_period "isPasswordPolicyChangePasswordPeriod" "r": mg::Open<super::CloudAppInfoState>,
    /// `isPasswordPolicyCharacterCombination`: microsoft.graph.security.cloudAppInfoState, not null
    is_password_policy_character_combination "isPasswordPolicyCharacterCombination" "r": mg::Open<super::CloudAppInfoState>,
    /// `isPasswordPolicyPasswordHistoryAndReuse`: microsoft.graph.security.cloudAppInfoState, not null
    is_password_policy_password_history_and_reuse "isPasswordPolicyPasswordHistoryAndReuse" "r": mg::Open<super::CloudAppInfoState>,
    /// `isPasswordPolicyPasswordLengthLimit`: microsoft.graph.security.cloudAppInfoState, not null
    is_password_policy_password_length_limit "isPasswordPolicyPasswordLengthLimit" "r": mg::Open<super::CloudAppInfoState>,
    /// `isPasswordPolicyPersonalInformationUse`: microsoft.graph.security.cloudAppInfoState, not null
    is_password_policy_personal_information_use "isPasswordPolicyPersonalInformationUse" "r": mg::Open<super::CloudAppInfoState>,
    /// `isPenetrationTesting`: microsoft.graph.security.cloudAppInfoState, not null
    is_penetration_testing "isPenetrationTesting" "r": mg::Open<super::CloudAppInfoState>,
    /// `isPrivacyShieldCompliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_privacy_shield_compliant "isPrivacyShieldCompliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isRememberPassword`: microsoft.graph.security.cloudAppInfoState, not null
    is_remember_password "isRememberPassword" "r": mg::Open<super::CloudAppInfoState>,
    /// `isRequiresUserAuthentication`: microsoft.graph.security.cloudAppInfoState, not null
    is_requires_user_authentication "isRequiresUserAuthentication" "r": mg::Open<super::CloudAppInfoState>,
    /// `isSoc1Compliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_soc1_compliant "isSoc1Compliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isSoc2Compliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_soc2_compliant "isSoc2Compliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isSoc3Compliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_soc3_compliant "isSoc3Compliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isSoxCompliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_sox_compliant "isSoxCompliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isSp80053Compliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_sp80053_compliant "isSp80053Compliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isSsae16Compliant`: microsoft.graph.security.cloudAppInfoState, not null
    is_ssae16_compliant "isSsae16Compliant" "r": mg::Open<super::CloudAppInfoState>,
    /// `isSupportsSaml`: microsoft.graph.security.cloudAppInfoState, not null
    is_supports_saml "isSupportsSaml" "r": mg::Open<super::CloudAppInfoState>,
    /// `isTrustedCertificate`: microsoft.graph.security.cloudAppInfoState, not null
    is_trusted_certificate "isTrustedCertificate" "r": mg::Open<super::CloudAppInfoState>,
    /// `isUserAuditTrail`: microsoft.graph.security.cloudAppInfoState, not null
    is_user_audit_trail "isUserAuditTrail" "r": mg::Open<super::CloudAppInfoState>,
    /// `isUserCanUploadData`: microsoft.graph.security.cloudAppInfoState, not null
    is_user_can_upload_data "isUserCanUploadData" "r": mg::Open<super::CloudAppInfoState>,
    /// `isUserRolesSupport`: microsoft.graph.security.cloudAppInfoState, not null
    is_user_roles_support "isUserRolesSupport" "r": mg::Open<super::CloudAppInfoState>,
    /// `isValidCertificateName`: microsoft.graph.security.cloudAppInfoState, not null
    is_valid_certificate_name "isValidCertificateName" "r": mg::Open<super::CloudAppInfoState>,
    /// `latestBreachDateTime`: DateTimeOffset
    latest_breach_date_time "latestBreachDateTime": mg::DateTimeOffset,
    /// `logonUrls`: Collection(String), items not null
    logon_urls "logonUrls" "r": Vec<String>,
    /// `pciDssVersion`: microsoft.graph.security.appInfoPciDssVersion, not null
    pci_dss_version "pciDssVersion" "r": mg::Open<super::AppInfoPciDssVersion>,
    /// `vendor`: String
    vendor "vendor": String,
}

mg::derived_from! { DiscoveredCloudAppInfo: crate::models::Entity }
