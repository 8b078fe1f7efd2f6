// @generated
use crate::mg;

/// Entity type [`microsoft.graph.exchangeSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ExchangeSettingsResource`](crate::requests::exchange_settings::ExchangeSettingsResource), for
/// example `graph.me().settings().exchange()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/exchangesettings?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
)]
pub struct ExchangeSettings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inPlaceArchiveMailboxId`.
    pub in_place_archive_mailbox_id: mg::Field<String>,
    /// `primaryMailboxId`.
    pub primary_mailbox_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExchangeSettings: "microsoft.graph.exchangeSettings", entity, base super::Entity;
    id: "id" key required,
    in_place_archive_mailbox_id: "inPlaceArchiveMailboxId",
    primary_mailbox_id: "primaryMailboxId",
}

mg::derived_from! { ExchangeSettings: super::Entity }
