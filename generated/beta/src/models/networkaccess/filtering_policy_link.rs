// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.networkaccess.filteringPolicyLink`][reference], derived
/// from [`PolicyLink`](super::PolicyLink).
///
/// Requests: [`FilteringPolicyLinkCollection`], for example:
///
/// ```ignore
/// graph
///     .network_access()
///     .filtering_profiles()
///     .id(id)
///     .policies()
///     .cast_to_filtering_policy_link()
/// ```
///
/// [`FilteringPolicyLinkCollection`]: crate::requests::networkaccess::filtering_policy_link::FilteringPolicyLinkCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-filteringpolicylink?view=graph-rest-beta
pub struct FilteringPolicyLink {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `loggingState`. Never null.
    pub logging_state: mg::Field<mg::Open<super::Status>>,
    /// `priority`. Never null.
    pub priority: mg::Field<i64>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::Status>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FilteringPolicyLink: "microsoft.graph.networkaccess.filteringPolicyLink", entity abstract, base super::PolicyLink;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    logging_state: "loggingState" required,
    priority: "priority" required,
    state: "state" required,
    version: "version" required,
}

mg::derived_from! { FilteringPolicyLink: super::PolicyLink, crate::models::Entity }

impl FilteringPolicyLink {
    /// `policy`: [`Policy`](super::Policy).
    pub const POLICY: mg::Nav<FilteringPolicyLink, super::Policy> = mg::Nav::new(
        "policy",
    );
}
