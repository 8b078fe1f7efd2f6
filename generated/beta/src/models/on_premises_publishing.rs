// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesPublishing`, a complex type.
    OnPremisesPublishing "microsoft.graph.onPremisesPublishing" "complex";
    /// `alternateUrl`: String
    alternate_url "alternateUrl": String,
    /// `applicationServerTimeout`: String
    application_server_timeout "applicationServerTimeout": String,
    /// `applicationType`: String
    application_type "applicationType": String,
    /// `externalAuthenticationType`: externalAuthenticationType
    external_authentication_type "externalAuthenticationType": mg::Open<super::ExternalAuthenticationType>,
    /// `externalUrl`: String
    external_url "externalUrl": String,
    /// `internalUrl`: String
    internal_url "internalUrl": String,
    /// `isAccessibleViaZTNAClient`: Boolean
    is_accessible_via_ztna_client "isAccessibleViaZTNAClient": bool,
    /// `isBackendCertificateValidationEnabled`: Boolean
    is_backend_certificate_validation_enabled "isBackendCertificateValidationEnabled": bool,
    /// `isContinuousAccessEvaluationEnabled`: Boolean
    is_continuous_access_evaluation_enabled "isContinuousAccessEvaluationEnabled": bool,
    /// `isDnsResolutionEnabled`: Boolean
    is_dns_resolution_enabled "isDnsResolutionEnabled": bool,
    /// `isHttpOnlyCookieEnabled`: Boolean
    is_http_only_cookie_enabled "isHttpOnlyCookieEnabled": bool,
    /// `isOnPremPublishingEnabled`: Boolean
    is_on_prem_publishing_enabled "isOnPremPublishingEnabled": bool,
    /// `isPersistentCookieEnabled`: Boolean
    is_persistent_cookie_enabled "isPersistentCookieEnabled": bool,
    /// `isSecureCookieEnabled`: Boolean
    is_secure_cookie_enabled "isSecureCookieEnabled": bool,
    /// `isStateSessionEnabled`: Boolean
    is_state_session_enabled "isStateSessionEnabled": bool,
    /// `isTranslateHostHeaderEnabled`: Boolean
    is_translate_host_header_enabled "isTranslateHostHeaderEnabled": bool,
    /// `isTranslateLinksInBodyEnabled`: Boolean
    is_translate_links_in_body_enabled "isTranslateLinksInBodyEnabled": bool,
    /// `onPremisesApplicationSegments`: Collection(onPremisesApplicationSegment)
    on_premises_application_segments "onPremisesApplicationSegments": Vec<super::OnPremisesApplicationSegment>,
    /// `segmentsConfiguration`: segmentConfiguration
    segments_configuration "segmentsConfiguration": mg::Boxed<super::SegmentConfiguration>,
    /// `singleSignOnSettings`: onPremisesPublishingSingleSignOn
    single_sign_on_settings "singleSignOnSettings": mg::Boxed<super::OnPremisesPublishingSingleSignOn>,
    /// `trafficRoutingMethod`: trafficRoutingMethod, not null
    traffic_routing_method "trafficRoutingMethod" "r": mg::Open<super::TrafficRoutingMethod>,
    /// `useAlternateUrlForTranslationAndRedirect`: Boolean
    use_alternate_url_for_translation_and_redirect "useAlternateUrlForTranslationAndRedirect": bool,
    /// `verifiedCustomDomainCertificatesMetadata`: verifiedCustomDomainCertificatesMetadata
    verified_custom_domain_certificates_metadata "verifiedCustomDomainCertificatesMetadata": mg::Boxed<super::VerifiedCustomDomainCertificatesMetadata>,
    /// `verifiedCustomDomainKeyCredential`: keyCredential
    verified_custom_domain_key_credential "verifiedCustomDomainKeyCredential": mg::Boxed<super::KeyCredential>,
    /// `verifiedCustomDomainPasswordCredential`: passwordCredential
    verified_custom_domain_password_credential "verifiedCustomDomainPasswordCredential": mg::Boxed<super::PasswordCredential>,
    /// `wafAllowedHeaders`: wafAllowedHeadersDictionary
    waf_allowed_headers "wafAllowedHeaders": mg::Boxed<super::WafAllowedHeadersDictionary>,
    /// `wafIpRanges`: Collection(ipRange)
    waf_ip_ranges "wafIpRanges": Vec<super::IpRange>,
    /// `wafProvider`: String
    waf_provider "wafProvider": String,
}
