// @generated
use crate::{mg, models, requests};

/// Requests on one [`TextWebPart`](models::TextWebPart): `get`, `update`, `delete`.
///
/// For example
/// `graph.sites().id(id).page_templates().id(id).web_parts().id(id).cast_to_text_web_part()`.
pub type TextWebPartResource = mg::One<
    models::TextWebPart,
    requests::web_part::WebPartResource,
>;

/// Requests on a collection of [`TextWebPart`](models::TextWebPart): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.sites().id(id).page_templates().id(id).web_parts().cast_to_text_web_part()`.
pub type TextWebPartCollection = mg::Many<models::TextWebPart, TextWebPartResource>;
