// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.akamaiVerifiedDetailsModel`, a complex type derived from `microsoft.graph.webApplicationFirewallVerifiedDetails`.
    AkamaiVerifiedDetailsModel "microsoft.graph.akamaiVerifiedDetailsModel" "complex" : super::WebApplicationFirewallVerifiedDetails;
    /// `activeAttackGroups`: Collection(akamaiAttackGroupActionModel), items not null
    active_attack_groups "activeAttackGroups" "r": Vec<super::AkamaiAttackGroupActionModel>,
    /// `activeCustomRules`: Collection(akamaiCustomRuleModel), items not null
    active_custom_rules "activeCustomRules" "r": Vec<super::AkamaiCustomRuleModel>,
    /// `dnsConfiguration`: webApplicationFirewallDnsConfiguration
    dns_configuration "dnsConfiguration": mg::Boxed<super::WebApplicationFirewallDnsConfiguration>,
    /// `rapidRules`: akamaiRapidRulesModel
    rapid_rules "rapidRules": mg::Boxed<super::AkamaiRapidRulesModel>,
}

mg::derived_from! { AkamaiVerifiedDetailsModel: super::WebApplicationFirewallVerifiedDetails }
