// @generated
use crate::mg;

/// Entity type [`microsoft.graph.exchangeAdmin`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ExchangeAdminResource`](crate::requests::exchange_admin::ExchangeAdminResource), for
/// example `graph.admin().exchange()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/exchangeadmin?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)"
)]
pub struct ExchangeAdmin {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExchangeAdmin: "microsoft.graph.exchangeAdmin", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { ExchangeAdmin: super::Entity }

impl ExchangeAdmin {
    /// `mailboxes`: many [`Mailbox`](super::Mailbox).
    pub const MAILBOXES: mg::Nav<ExchangeAdmin, Vec<super::Mailbox>> = mg::Nav::new(
        "mailboxes",
    );
    /// `messageTraces`: many [`MessageTrace`](super::MessageTrace).
    pub const MESSAGE_TRACES: mg::Nav<ExchangeAdmin, Vec<super::MessageTrace>> = mg::Nav::new(
        "messageTraces",
    );
    /// `tracing`: [`MessageTracingRoot`](super::MessageTracingRoot).
    pub const TRACING: mg::Nav<ExchangeAdmin, super::MessageTracingRoot> = mg::Nav::new(
        "tracing",
    );
}
