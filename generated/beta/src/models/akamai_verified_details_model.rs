// @generated
use crate::mg;

/// Complex type `microsoft.graph.akamaiVerifiedDetailsModel`, derived from
/// [`WebApplicationFirewallVerifiedDetails`](super::WebApplicationFirewallVerifiedDetails).
pub struct AkamaiVerifiedDetailsModel {
    /// `activeAttackGroups`.
    pub active_attack_groups: mg::Field<Vec<super::AkamaiAttackGroupActionModel>>,
    /// `activeCustomRules`.
    pub active_custom_rules: mg::Field<Vec<super::AkamaiCustomRuleModel>>,
    /// `dnsConfiguration`.
    pub dns_configuration: mg::Field<
        mg::Boxed<super::WebApplicationFirewallDnsConfiguration>,
    >,
    /// `rapidRules`.
    pub rapid_rules: mg::Field<mg::Boxed<super::AkamaiRapidRulesModel>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AkamaiVerifiedDetailsModel: "microsoft.graph.akamaiVerifiedDetailsModel", complex, base super::WebApplicationFirewallVerifiedDetails;
    active_attack_groups: "activeAttackGroups" required,
    active_custom_rules: "activeCustomRules" required,
    dns_configuration: "dnsConfiguration",
    rapid_rules: "rapidRules",
}

mg::derived_from! { AkamaiVerifiedDetailsModel: super::WebApplicationFirewallVerifiedDetails }
