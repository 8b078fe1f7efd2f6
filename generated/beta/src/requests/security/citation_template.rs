// @generated
use crate::{mg, models};

/// Requests on one [`CitationTemplate`](models::security::CitationTemplate): `get`, `update`,
/// `delete`.
///
/// For example `graph.security().labels().citations().id(id)`.
pub type CitationTemplateResource = mg::One<models::security::CitationTemplate>;

/// Requests on a collection of [`CitationTemplate`](models::security::CitationTemplate): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().labels().citations()`.
pub type CitationTemplateCollection = mg::Many<
    models::security::CitationTemplate,
    CitationTemplateResource,
>;
