// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mailboxItem`][reference], derived from
/// [`OutlookItem`](super::OutlookItem).
///
/// Requests: [`MailboxItemCollection`](crate::requests::mailbox_item::MailboxItemCollection), for
/// example `graph.directory_objects().id(id).cast_to_mailbox().folders().id(id).items()`.
///
/// Operations: `delta`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/mailboxitem?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
)]
pub struct MailboxItem {
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `size`.
    pub size: mg::Field<i64>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MailboxItem: "microsoft.graph.mailboxItem", entity, base super::OutlookItem;
    categories: "categories",
    change_key: "changeKey",
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    size: "size",
    type_: "type",
}

mg::derived_from! { MailboxItem: super::OutlookItem, super::Entity }

impl MailboxItem {
    /// `multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](super::MultiValueLegacyExtendedProperty).
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailboxItem,
        Vec<super::MultiValueLegacyExtendedProperty>,
    > = mg::Nav::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](super::SingleValueLegacyExtendedProperty).
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: mg::Nav<
        MailboxItem,
        Vec<super::SingleValueLegacyExtendedProperty>,
    > = mg::Nav::new("singleValueExtendedProperties");
}
