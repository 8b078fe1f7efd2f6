// @generated
use crate::{mg, models};

/// One `microsoft.graph.ediscovery.purgeDataOperation`, by its URL.
pub type PurgeDataOperationResource = mg::One<models::ediscovery::PurgeDataOperation>;

/// A collection of `microsoft.graph.ediscovery.purgeDataOperation`, by its URL.
pub type PurgeDataOperationCollection = mg::Many<
    models::ediscovery::PurgeDataOperation,
    PurgeDataOperationResource,
>;
