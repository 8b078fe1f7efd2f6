// @generated
use crate::{mg, models};

/// One `microsoft.graph.dataPolicyOperation`, by its URL.
///
/// For example `/dataPolicyOperations/{dataPolicyOperation-id}`.
pub type DataPolicyOperationResource = mg::One<models::DataPolicyOperation>;

/// A collection of `microsoft.graph.dataPolicyOperation`, by its URL.
///
/// For example `/dataPolicyOperations`.
pub type DataPolicyOperationCollection = mg::Many<
    models::DataPolicyOperation,
    DataPolicyOperationResource,
>;
