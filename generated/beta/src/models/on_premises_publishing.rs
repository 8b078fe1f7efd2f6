// @generated
use crate::mg;

/// Complex type `microsoft.graph.onPremisesPublishing`.
pub struct OnPremisesPublishing {
    /// `alternateUrl`.
    pub alternate_url: mg::Field<String>,
    /// `applicationServerTimeout`.
    pub application_server_timeout: mg::Field<String>,
    /// `applicationType`.
    pub application_type: mg::Field<String>,
    /// `externalAuthenticationType`.
    pub external_authentication_type: mg::Field<
        mg::Open<super::ExternalAuthenticationType>,
    >,
    /// `externalUrl`.
    pub external_url: mg::Field<String>,
    /// `internalUrl`.
    pub internal_url: mg::Field<String>,
    /// `isAccessibleViaZTNAClient`.
    pub is_accessible_via_ztna_client: mg::Field<bool>,
    /// `isBackendCertificateValidationEnabled`.
    pub is_backend_certificate_validation_enabled: mg::Field<bool>,
    /// `isContinuousAccessEvaluationEnabled`.
    pub is_continuous_access_evaluation_enabled: mg::Field<bool>,
    /// `isDnsResolutionEnabled`.
    pub is_dns_resolution_enabled: mg::Field<bool>,
    /// `isHttpOnlyCookieEnabled`.
    pub is_http_only_cookie_enabled: mg::Field<bool>,
    /// `isOnPremPublishingEnabled`.
    pub is_on_prem_publishing_enabled: mg::Field<bool>,
    /// `isPersistentCookieEnabled`.
    pub is_persistent_cookie_enabled: mg::Field<bool>,
    /// `isSecureCookieEnabled`.
    pub is_secure_cookie_enabled: mg::Field<bool>,
    /// `isStateSessionEnabled`.
    pub is_state_session_enabled: mg::Field<bool>,
    /// `isTranslateHostHeaderEnabled`.
    pub is_translate_host_header_enabled: mg::Field<bool>,
    /// `isTranslateLinksInBodyEnabled`.
    pub is_translate_links_in_body_enabled: mg::Field<bool>,
    /// `onPremisesApplicationSegments`.
    pub on_premises_application_segments: mg::Field<
        Vec<super::OnPremisesApplicationSegment>,
    >,
    /// `segmentsConfiguration`.
    pub segments_configuration: mg::Field<mg::Boxed<super::SegmentConfiguration>>,
    /// `singleSignOnSettings`.
    pub single_sign_on_settings: mg::Field<
        mg::Boxed<super::OnPremisesPublishingSingleSignOn>,
    >,
    /// `trafficRoutingMethod`. Never null.
    pub traffic_routing_method: mg::Field<mg::Open<super::TrafficRoutingMethod>>,
    /// `useAlternateUrlForTranslationAndRedirect`.
    pub use_alternate_url_for_translation_and_redirect: mg::Field<bool>,
    /// `verifiedCustomDomainCertificatesMetadata`.
    pub verified_custom_domain_certificates_metadata: mg::Field<
        mg::Boxed<super::VerifiedCustomDomainCertificatesMetadata>,
    >,
    /// `verifiedCustomDomainKeyCredential`.
    pub verified_custom_domain_key_credential: mg::Field<
        mg::Boxed<super::KeyCredential>,
    >,
    /// `verifiedCustomDomainPasswordCredential`.
    pub verified_custom_domain_password_credential: mg::Field<
        mg::Boxed<super::PasswordCredential>,
    >,
    /// `wafAllowedHeaders`.
    pub waf_allowed_headers: mg::Field<mg::Boxed<super::WafAllowedHeadersDictionary>>,
    /// `wafIpRanges`.
    pub waf_ip_ranges: mg::Field<Vec<super::IpRange>>,
    /// `wafProvider`.
    pub waf_provider: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesPublishing: "microsoft.graph.onPremisesPublishing", complex;
    alternate_url: "alternateUrl",
    application_server_timeout: "applicationServerTimeout",
    application_type: "applicationType",
    external_authentication_type: "externalAuthenticationType",
    external_url: "externalUrl",
    internal_url: "internalUrl",
    is_accessible_via_ztna_client: "isAccessibleViaZTNAClient",
    is_backend_certificate_validation_enabled: "isBackendCertificateValidationEnabled",
    is_continuous_access_evaluation_enabled: "isContinuousAccessEvaluationEnabled",
    is_dns_resolution_enabled: "isDnsResolutionEnabled",
    is_http_only_cookie_enabled: "isHttpOnlyCookieEnabled",
    is_on_prem_publishing_enabled: "isOnPremPublishingEnabled",
    is_persistent_cookie_enabled: "isPersistentCookieEnabled",
    is_secure_cookie_enabled: "isSecureCookieEnabled",
    is_state_session_enabled: "isStateSessionEnabled",
    is_translate_host_header_enabled: "isTranslateHostHeaderEnabled",
    is_translate_links_in_body_enabled: "isTranslateLinksInBodyEnabled",
    on_premises_application_segments: "onPremisesApplicationSegments",
    segments_configuration: "segmentsConfiguration",
    single_sign_on_settings: "singleSignOnSettings",
    traffic_routing_method: "trafficRoutingMethod" required,
    use_alternate_url_for_translation_and_redirect: "useAlternateUrlForTranslationAndRedirect",
    verified_custom_domain_certificates_metadata: "verifiedCustomDomainCertificatesMetadata",
    verified_custom_domain_key_credential: "verifiedCustomDomainKeyCredential",
    verified_custom_domain_password_credential: "verifiedCustomDomainPasswordCredential",
    waf_allowed_headers: "wafAllowedHeaders",
    waf_ip_ranges: "wafIpRanges",
    waf_provider: "wafProvider",
}
