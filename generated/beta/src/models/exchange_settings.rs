// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exchangeSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exchangesettings?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)")]
    ExchangeSettings "microsoft.graph.exchangeSettings" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inPlaceArchiveMailboxId`: String
    in_place_archive_mailbox_id "inPlaceArchiveMailboxId": String,
    /// `primaryMailboxId`: String
    primary_mailbox_id "primaryMailboxId": String,
}

mg::derived_from! { ExchangeSettings: super::Entity }
