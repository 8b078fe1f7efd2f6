// @generated
use crate::{mg, models};

/// One `microsoft.graph.partners.billing.failedOperation`, by its URL.
pub type FailedOperationResource = mg::One<models::partners::billing::FailedOperation>;

/// A collection of `microsoft.graph.partners.billing.failedOperation`, by its URL.
pub type FailedOperationCollection = mg::Many<
    models::partners::billing::FailedOperation,
    FailedOperationResource,
>;
