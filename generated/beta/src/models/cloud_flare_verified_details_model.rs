// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudFlareVerifiedDetailsModel`, a complex type derived from `microsoft.graph.webApplicationFirewallVerifiedDetails`.
    CloudFlareVerifiedDetailsModel "microsoft.graph.cloudFlareVerifiedDetailsModel" "complex" : super::WebApplicationFirewallVerifiedDetails;
    /// `dnsConfiguration`: webApplicationFirewallDnsConfiguration
    dns_configuration "dnsConfiguration": mg::Boxed<super::WebApplicationFirewallDnsConfiguration>,
    /// `enabledCustomRules`: Collection(cloudFlareRuleModel), items not null
    enabled_custom_rules "enabledCustomRules" "r": Vec<super::CloudFlareRuleModel>,
    /// `enabledRecommendedRulesets`: Collection(cloudFlareRulesetModel), items not null
    enabled_recommended_rulesets "enabledRecommendedRulesets" "r": Vec<super::CloudFlareRulesetModel>,
    /// `zoneId`: String
    zone_id "zoneId": String,
}

mg::derived_from! { CloudFlareVerifiedDetailsModel: super::WebApplicationFirewallVerifiedDetails }
