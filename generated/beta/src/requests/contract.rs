// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.contract`, by its URL.
///
/// For example `/contracts/{contract-id}`.
pub type ContractResource = mg::One<
    models::Contract,
    requests::directory_object::DirectoryObjectResource,
>;

/// A collection of `microsoft.graph.contract`, by its URL.
///
/// For example `/contracts`.
pub type ContractCollection = mg::Many<
    models::Contract,
    ContractResource,
    requests::directory_object::DirectoryObjectCollection,
>;
