// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosEduCertificateSettings`, a complex type.
    IosEduCertificateSettings "microsoft.graph.iosEduCertificateSettings" "complex";
    /// `certFileName`: String
    cert_file_name "certFileName": String,
    /// `certificateTemplateName`: String, not null
    certificate_template_name "certificateTemplateName" "r": String,
    /// `certificateValidityPeriodScale`: certificateValidityPeriodScale, not null
    certificate_validity_period_scale "certificateValidityPeriodScale" "r": mg::Open<super::CertificateValidityPeriodScale>,
    /// `certificateValidityPeriodValue`: Int32, not null
    certificate_validity_period_value "certificateValidityPeriodValue" "r": i32,
    /// `certificationAuthority`: String, not null
    certification_authority "certificationAuthority" "r": String,
    /// `certificationAuthorityName`: String, not null
    certification_authority_name "certificationAuthorityName" "r": String,
    /// `renewalThresholdPercentage`: Int32, not null
    renewal_threshold_percentage "renewalThresholdPercentage" "r": i32,
    /// `trustedRootCertificate`: Binary, not null
    trusted_root_certificate "trustedRootCertificate" "r": mg::Binary,
}
