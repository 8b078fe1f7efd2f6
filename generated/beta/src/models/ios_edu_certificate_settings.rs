// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosEduCertificateSettings`.
pub struct IosEduCertificateSettings {
    /// `certFileName`.
    pub cert_file_name: mg::Field<String>,
    /// `certificateTemplateName`. Never null.
    pub certificate_template_name: mg::Field<String>,
    /// `certificateValidityPeriodScale`. Never null.
    pub certificate_validity_period_scale: mg::Field<
        mg::Open<super::CertificateValidityPeriodScale>,
    >,
    /// `certificateValidityPeriodValue`. Never null.
    pub certificate_validity_period_value: mg::Field<i32>,
    /// `certificationAuthority`. Never null.
    pub certification_authority: mg::Field<String>,
    /// `certificationAuthorityName`. Never null.
    pub certification_authority_name: mg::Field<String>,
    /// `renewalThresholdPercentage`. Never null.
    pub renewal_threshold_percentage: mg::Field<i32>,
    /// `trustedRootCertificate`. Never null.
    pub trusted_root_certificate: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosEduCertificateSettings: "microsoft.graph.iosEduCertificateSettings", complex;
    cert_file_name: "certFileName",
    certificate_template_name: "certificateTemplateName" required,
    certificate_validity_period_scale: "certificateValidityPeriodScale" required,
    certificate_validity_period_value: "certificateValidityPeriodValue" required,
    certification_authority: "certificationAuthority" required,
    certification_authority_name: "certificationAuthorityName" required,
    renewal_threshold_percentage: "renewalThresholdPercentage" required,
    trusted_root_certificate: "trustedRootCertificate" required,
}
