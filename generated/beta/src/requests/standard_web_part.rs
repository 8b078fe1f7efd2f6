// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.standardWebPart`, by its URL.
pub type StandardWebPartResource = mg::One<
    models::StandardWebPart,
    requests::web_part::WebPartResource,
>;

/// A collection of `microsoft.graph.standardWebPart`, by its URL.
pub type StandardWebPartCollection = mg::Many<
    models::StandardWebPart,
    StandardWebPartResource,
>;
