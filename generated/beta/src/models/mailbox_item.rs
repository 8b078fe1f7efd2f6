// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailboxItem`, an entity type derived from `microsoft.graph.outlookItem`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mailboxitem?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)")]
    MailboxItem "microsoft.graph.mailboxItem" "entity" : super::OutlookItem;
    /// `categories`: Collection(String)
    categories "categories": Vec<String>,
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `size`: Int64
    size "size": i64,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { MailboxItem: super::OutlookItem, super::Entity }

impl MailboxItem {
    /// `multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`, contained
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailboxItem,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`, contained
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailboxItem,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
