// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.exchangeAdmin`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/exchangeadmin?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2021-08-19, to be removed on 2021-11-15 (revision 2021-08/PrivatePreview:importExport)")]
    ExchangeAdmin "microsoft.graph.exchangeAdmin" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ExchangeAdmin: super::Entity }

impl ExchangeAdmin {
    /// `mailboxes`: many `mailbox`, contained
    pub const MAILBOXES: mg::Nav<ExchangeAdmin, Vec<super::Mailbox>> = mg::Nav::new(
        "mailboxes",
    );
    /// `messageTraces`: many `messageTrace`, contained
    pub const MESSAGE_TRACES: mg::Nav<ExchangeAdmin, Vec<super::MessageTrace>> = mg::Nav::new(
        "messageTraces",
    );
    /// `tracing`: `messageTracingRoot`, contained
    pub const TRACING: mg::Nav<ExchangeAdmin, super::MessageTracingRoot> = mg::Nav::new(
        "tracing",
    );
}
