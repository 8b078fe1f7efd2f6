// @generated
use crate::mg;

/// Entity type [`microsoft.graph.exactMatchUploadAgent`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ExactMatchUploadAgentCollection`], for example
/// `graph.data_classification().exact_match_upload_agents()`.
///
/// [`ExactMatchUploadAgentCollection`]: crate::requests::exact_match_upload_agent::ExactMatchUploadAgentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/exactmatchuploadagent?view=graph-rest-beta
pub struct ExactMatchUploadAgent {
    /// `creationDateTime`.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExactMatchUploadAgent: "microsoft.graph.exactMatchUploadAgent", entity, base super::Entity;
    creation_date_time: "creationDateTime",
    description: "description",
    id: "id" key required,
}

mg::derived_from! { ExactMatchUploadAgent: super::Entity }
