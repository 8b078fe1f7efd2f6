// @generated
use crate::{mg, models};

/// One `microsoft.graph.ediscovery.tagOperation`, by its URL.
pub type TagOperationResource = mg::One<models::ediscovery::TagOperation>;

/// A collection of `microsoft.graph.ediscovery.tagOperation`, by its URL.
pub type TagOperationCollection = mg::Many<
    models::ediscovery::TagOperation,
    TagOperationResource,
>;
