// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.filteringProfile`][reference], derived from
/// [`Profile`](super::Profile).
///
/// Requests: [`FilteringProfileCollection`], for example
/// `graph.network_access().filtering_profiles()`.
///
/// [`FilteringProfileCollection`]: crate::requests::networkaccess::filtering_profile::FilteringProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-filteringprofile?view=graph-rest-beta
pub struct FilteringProfile {
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
    FilteringProfile: "microsoft.graph.networkaccess.filteringProfile", entity, base super::Profile;
    created_date_time: "createdDateTime" required,
    description: "description",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" required,
    priority: "priority" required,
    state: "state" required,
    version: "version" required,
}

mg::derived_from! { FilteringProfile: super::Profile, super::BaseEntity, crate::models::Entity }

impl FilteringProfile {
    /// `conditionalAccessPolicies`: many
    /// [`ConditionalAccessPolicy`](super::ConditionalAccessPolicy).
    pub const CONDITIONAL_ACCESS_POLICIES: mg::Nav<
        FilteringProfile,
        Vec<super::ConditionalAccessPolicy>,
    > = mg::Nav::new("conditionalAccessPolicies");
    /// `policies`: many [`PolicyLink`](super::PolicyLink).
    pub const POLICIES: mg::Nav<FilteringProfile, Vec<super::PolicyLink>> = mg::Nav::new(
        "policies",
    );
}
