// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.secureScoreControlProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SecureScoreControlProfileCollection`], for example
/// `graph.security().secure_score_control_profiles()`.
///
/// [`SecureScoreControlProfileCollection`]: crate::requests::secure_score_control_profile::SecureScoreControlProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/securescorecontrolprofile?view=graph-rest-beta
pub struct SecureScoreControlProfile {
    /// `actionType`.
    pub action_type: mg::Field<String>,
    /// `actionUrl`.
    pub action_url: mg::Field<String>,
    /// `azureTenantId`. Never null.
    pub azure_tenant_id: mg::Field<String>,
    /// `complianceInformation`.
    pub compliance_information: mg::Field<Vec<super::ComplianceInformation>>,
    /// `controlCategory`.
    pub control_category: mg::Field<String>,
    /// `controlStateUpdates`.
    pub control_state_updates: mg::Field<Vec<super::SecureScoreControlStateUpdate>>,
    /// `deprecated`.
    pub deprecated: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `implementationCost`.
    pub implementation_cost: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maxScore`.
    pub max_score: mg::Field<f64>,
    /// `rank`.
    pub rank: mg::Field<i32>,
    /// `remediation`.
    pub remediation: mg::Field<String>,
    /// `remediationImpact`.
    pub remediation_impact: mg::Field<String>,
    /// `service`.
    pub service: mg::Field<String>,
    /// `threats`.
    pub threats: mg::Field<Vec<String>>,
    /// `tier`.
    pub tier: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// `userImpact`.
    pub user_impact: mg::Field<String>,
    /// `vendorInformation`.
    pub vendor_information: mg::Field<mg::Boxed<super::SecurityVendorInformation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecureScoreControlProfile: "microsoft.graph.secureScoreControlProfile", entity open, base super::Entity;
    action_type: "actionType",
    action_url: "actionUrl",
    azure_tenant_id: "azureTenantId" required,
    compliance_information: "complianceInformation",
    control_category: "controlCategory",
    control_state_updates: "controlStateUpdates",
    deprecated: "deprecated",
    id: "id" key required,
    implementation_cost: "implementationCost",
    last_modified_date_time: "lastModifiedDateTime",
    max_score: "maxScore",
    rank: "rank",
    remediation: "remediation",
    remediation_impact: "remediationImpact",
    service: "service",
    threats: "threats",
    tier: "tier",
    title: "title",
    user_impact: "userImpact",
    vendor_information: "vendorInformation",
}

mg::derived_from! { SecureScoreControlProfile: super::Entity }
