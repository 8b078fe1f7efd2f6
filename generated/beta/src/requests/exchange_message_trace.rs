// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.exchangeMessageTrace`, by its URL.
    ///
    /// For example `/admin/exchange/tracing/messageTraces/{exchangeMessageTrace-id}`.
    ExchangeMessageTraceResource(mg::One<models::ExchangeMessageTrace>)
}

impl ExchangeMessageTraceResource {
    /// `GET …/getDetailsByRecipient(recipientAddress=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **ExchangeMessageTrace.Read.All** | **ExchangeMessageTrace.Read.All** |
    #[inline]
    pub fn get_details_by_recipient(
        &self,
        parameters: GetDetailsByRecipient,
    ) -> mg::Request<mg::Page<models::ExchangeMessageTraceDetail>> {
        mg::Path::function_with(self, "getDetailsByRecipient", &parameters)
    }
}

/// A collection of `microsoft.graph.exchangeMessageTrace`, by its URL.
///
/// For example `/admin/exchange/tracing/messageTraces`.
pub type ExchangeMessageTraceCollection = mg::Many<
    models::ExchangeMessageTrace,
    ExchangeMessageTraceResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.getDetailsByRecipient`.
    GetDetailsByRecipient "microsoft.graph.getDetailsByRecipient" "parameters";
    /// `recipientAddress`: String, not null
    recipient_address "recipientAddress" "r": String,
}
