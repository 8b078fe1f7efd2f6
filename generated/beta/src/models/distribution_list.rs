// @generated
use crate::mg;

/// Entity type [`microsoft.graph.distributionList`][reference], derived from
/// [`OutlookItem`](super::OutlookItem).
///
/// Requests:
/// [`DistributionListCollection`](crate::requests::distribution_list::DistributionListCollection),
/// for example `graph.me().distribution_lists()`.
///
/// Operations: `add_members`, `delete_members`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/distributionlist?view=graph-rest-beta
pub struct DistributionList {
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `members`.
    pub members: mg::Field<Vec<super::Member>>,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `personIdentifier`.
    pub person_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DistributionList: "microsoft.graph.distributionList", entity, base super::OutlookItem;
    categories: "categories",
    change_key: "changeKey",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    members: "members" required,
    notes: "notes",
    person_identifier: "personIdentifier",
}

mg::derived_from! { DistributionList: super::OutlookItem, super::Entity }

impl DistributionList {
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        DistributionList,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
