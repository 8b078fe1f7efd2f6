// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.filteringPolicy`][reference], derived from
/// [`Policy`](super::Policy).
///
/// Requests: [`FilteringPolicyCollection`], for example `graph.filtering_policies()`.
///
/// [`FilteringPolicyCollection`]: crate::requests::networkaccess::filtering_policy::FilteringPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-filteringpolicy?view=graph-rest-beta
pub struct FilteringPolicy {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::FilteringPolicyAction>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilteringPolicy: "microsoft.graph.networkaccess.filteringPolicy", entity, base super::Policy;
    action: "action" required,
    created_date_time: "createdDateTime" required,
    description: "description",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" required,
    version: "version" required,
}

mg::derived_from! { FilteringPolicy: super::Policy, crate::models::Entity }

impl FilteringPolicy {
    /// `policyRules`: many [`PolicyRule`](super::PolicyRule).
    pub const POLICY_RULES: mg::Nav<FilteringPolicy, Vec<super::PolicyRule>> = mg::Nav::new(
        "policyRules",
    );
}
