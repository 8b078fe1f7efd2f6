// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.citationTemplate`, by its URL.
///
/// For example `/security/labels/citations/{citationTemplate-id}`.
pub type CitationTemplateResource = mg::One<models::security::CitationTemplate>;

/// A collection of `microsoft.graph.security.citationTemplate`, by its URL.
///
/// For example `/security/labels/citations`.
pub type CitationTemplateCollection = mg::Many<
    models::security::CitationTemplate,
    CitationTemplateResource,
>;
