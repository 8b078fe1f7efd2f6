// @generated
use crate::{mg, models};

/// One `microsoft.graph.dataCollectionInfo`, by its URL.
///
/// For example `/external/authorizationSystems/{authorizationSystem-id}/dataCollectionInfo`.
pub type DataCollectionInfoResource = mg::One<models::DataCollectionInfo>;
