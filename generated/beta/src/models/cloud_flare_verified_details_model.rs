// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudFlareVerifiedDetailsModel`, derived from
/// [`WebApplicationFirewallVerifiedDetails`](super::WebApplicationFirewallVerifiedDetails).
pub struct CloudFlareVerifiedDetailsModel {
    /// `dnsConfiguration`.
    pub dns_configuration: mg::Field<
        mg::Boxed<super::WebApplicationFirewallDnsConfiguration>,
    >,
    /// `enabledCustomRules`.
    pub enabled_custom_rules: mg::Field<Vec<super::CloudFlareRuleModel>>,
    /// `enabledRecommendedRulesets`.
    pub enabled_recommended_rulesets: mg::Field<Vec<super::CloudFlareRulesetModel>>,
    /// `zoneId`.
    pub zone_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudFlareVerifiedDetailsModel: "microsoft.graph.cloudFlareVerifiedDetailsModel", complex, base super::WebApplicationFirewallVerifiedDetails;
    dns_configuration: "dnsConfiguration",
    enabled_custom_rules: "enabledCustomRules" required,
    enabled_recommended_rulesets: "enabledRecommendedRulesets" required,
    zone_id: "zoneId",
}

mg::derived_from! { CloudFlareVerifiedDetailsModel: super::WebApplicationFirewallVerifiedDetails }
