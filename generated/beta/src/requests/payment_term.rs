// @generated
use crate::{mg, models};

/// One `microsoft.graph.paymentTerm`, by its URL.
///
/// For example `/financials/companies/{company-id}/paymentTerms/{paymentTerm-id}`.
pub type PaymentTermResource = mg::One<models::PaymentTerm>;

/// A collection of `microsoft.graph.paymentTerm`, by its URL.
///
/// For example `/financials/companies/{company-id}/paymentTerms`.
pub type PaymentTermCollection = mg::Many<models::PaymentTerm, PaymentTermResource>;
