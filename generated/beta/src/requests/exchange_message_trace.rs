// @generated
use crate::{mg, models};

/// Requests on one [`ExchangeMessageTrace`](models::ExchangeMessageTrace): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.admin().exchange().tracing().message_traces().id(id)`.
#[derive(Clone, Debug)]
pub struct ExchangeMessageTraceResource(mg::One<models::ExchangeMessageTrace>);

mg::builder! { ExchangeMessageTraceResource: mg::One<models::ExchangeMessageTrace> }

impl ExchangeMessageTraceResource {
    /// `GET …/getDetailsByRecipient(recipientAddress=…)`.
    ///
    /// Returns a page of [`ExchangeMessageTraceDetail`](models::ExchangeMessageTraceDetail).
    ///
    /// Least privileged permission: `ExchangeMessageTrace.Read.All` (delegated, application).
    #[inline]
    pub fn get_details_by_recipient(
        &self,
        parameters: impl Into<GetDetailsByRecipient>,
    ) -> mg::Request<mg::Page<models::ExchangeMessageTraceDetail>> {
        self.raw().function_with("getDetailsByRecipient", &parameters.into())
    }
}

/// Requests on a collection of [`ExchangeMessageTrace`](models::ExchangeMessageTrace): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().exchange().tracing().message_traces()`.
pub type ExchangeMessageTraceCollection = mg::Many<
    models::ExchangeMessageTrace,
    ExchangeMessageTraceResource,
>;

/// Parameters of [`ExchangeMessageTraceResource::get_details_by_recipient`].
///
/// A call can pass `recipient_address` alone.
pub struct GetDetailsByRecipient {
    /// `recipientAddress`. Required.
    pub recipient_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetDetailsByRecipient: "microsoft.graph.getDetailsByRecipient", parameters;
    recipient_address: "recipientAddress" required,
}

mg::required_parameters! {
    GetDetailsByRecipient;
    recipient_address: String,
}
