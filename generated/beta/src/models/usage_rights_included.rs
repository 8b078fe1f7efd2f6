// @generated
use crate::mg;

/// Entity type [`microsoft.graph.usageRightsIncluded`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UsageRightsIncludedResource`], for example
/// `graph.data_classification().sensitivity_labels().id(id).rights()`.
///
/// [`UsageRightsIncludedResource`]: crate::requests::usage_rights_included::UsageRightsIncludedResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/usagerightsincluded?view=graph-rest-beta
pub struct UsageRightsIncluded {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ownerEmail`.
    pub owner_email: mg::Field<String>,
    /// `userEmail`.
    pub user_email: mg::Field<String>,
    /// `value`. Never null.
    pub value: mg::Field<mg::Flags<super::UsageRights>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UsageRightsIncluded: "microsoft.graph.usageRightsIncluded", entity, base super::Entity;
    id: "id" key required,
    owner_email: "ownerEmail",
    user_email: "userEmail",
    value: "value" required,
}

mg::derived_from! { UsageRightsIncluded: super::Entity }
