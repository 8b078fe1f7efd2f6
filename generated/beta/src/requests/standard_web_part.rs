// @generated
use crate::{mg, models, requests};

/// Requests on one [`StandardWebPart`](models::StandardWebPart): `get`, `update`, `delete`.
///
/// For example
/// `graph.sites().id(id).page_templates().id(id).web_parts().id(id).cast_to_standard_web_part()`.
pub type StandardWebPartResource = mg::One<
    models::StandardWebPart,
    requests::web_part::WebPartResource,
>;

/// Requests on a collection of [`StandardWebPart`](models::StandardWebPart): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.sites().id(id).page_templates().id(id).web_parts().cast_to_standard_web_part()`.
pub type StandardWebPartCollection = mg::Many<
    models::StandardWebPart,
    StandardWebPartResource,
>;
