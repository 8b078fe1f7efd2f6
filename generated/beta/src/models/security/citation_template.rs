// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.citationTemplate`][reference], derived from
/// [`FilePlanDescriptorTemplate`](super::FilePlanDescriptorTemplate).
///
/// Requests: [`CitationTemplateCollection`], for example `graph.security().labels().citations()`.
///
/// [`CitationTemplateCollection`]: crate::requests::security::citation_template::CitationTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-citationtemplate?view=graph-rest-beta
pub struct CitationTemplate {
    /// `citationJurisdiction`.
    pub citation_jurisdiction: mg::Field<String>,
    /// `citationUrl`.
    pub citation_url: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CitationTemplate: "microsoft.graph.security.citationTemplate", entity, base super::FilePlanDescriptorTemplate;
    citation_jurisdiction: "citationJurisdiction",
    citation_url: "citationUrl",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { CitationTemplate: super::FilePlanDescriptorTemplate, crate::models::Entity }
