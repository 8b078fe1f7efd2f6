// @generated
use crate::{mg, models};

/// One `microsoft.graph.paymentMethod`, by its URL.
///
/// For example `/financials/companies/{company-id}/paymentMethods/{paymentMethod-id}`.
pub type PaymentMethodResource = mg::One<models::PaymentMethod>;

/// A collection of `microsoft.graph.paymentMethod`, by its URL.
///
/// For example `/financials/companies/{company-id}/paymentMethods`.
pub type PaymentMethodCollection = mg::Many<
    models::PaymentMethod,
    PaymentMethodResource,
>;
