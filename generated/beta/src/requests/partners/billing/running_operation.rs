// @generated
use crate::{mg, models};

/// One `microsoft.graph.partners.billing.runningOperation`, by its URL.
pub type RunningOperationResource = mg::One<models::partners::billing::RunningOperation>;

/// A collection of `microsoft.graph.partners.billing.runningOperation`, by its URL.
pub type RunningOperationCollection = mg::Many<
    models::partners::billing::RunningOperation,
    RunningOperationResource,
>;
