// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.conditionalAccessPolicy`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ConditionalAccessPolicyCollection`], for example
/// `graph.network_access().filtering_profiles().id(id).conditional_access_policies()`.
///
/// [`ConditionalAccessPolicyCollection`]: crate::requests::networkaccess::conditional_access_policy::ConditionalAccessPolicyCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-conditionalaccesspolicy?view=graph-rest-beta
pub struct ConditionalAccessPolicy {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `modifiedDateTime`. Never null.
    pub modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessPolicy: "microsoft.graph.networkaccess.conditionalAccessPolicy", entity, base crate::models::Entity;
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    modified_date_time: "modifiedDateTime" required,
}

mg::derived_from! { ConditionalAccessPolicy: crate::models::Entity }
