// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.distributionList`, an entity type derived from `microsoft.graph.outlookItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/distributionlist?view=graph-rest-beta>
    DistributionList "microsoft.graph.distributionList" "entity" : super::OutlookItem;
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `members`: Collection(member), items not null
    members "members" "r": Vec<super::Member>,
    /// `notes`: String
    notes "notes": String,
    /// `personIdentifier`: String
    person_identifier "personIdentifier": String,
}

mg::derived_from! { DistributionList: super::OutlookItem, super::Entity }

impl DistributionList {
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        DistributionList,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
