// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.textWebPart`, by its URL.
pub type TextWebPartResource = mg::One<
    models::TextWebPart,
    requests::web_part::WebPartResource,
>;

/// A collection of `microsoft.graph.textWebPart`, by its URL.
pub type TextWebPartCollection = mg::Many<models::TextWebPart, TextWebPartResource>;
