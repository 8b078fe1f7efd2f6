// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.ediscovery.reviewSetQuery`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/reviewSets/{reviewSet-id}/queries/{reviewSetQuery-id}`.
    ReviewSetQueryResource(mg::One<models::ediscovery::ReviewSetQuery>)
}

impl ReviewSetQueryResource {
    /// `POST …/microsoft.graph.ediscovery.applyTags`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn apply_tags(&self, parameters: ApplyTags) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.ediscovery.applyTags", &parameters)
    }
}

/// A collection of `microsoft.graph.ediscovery.reviewSetQuery`, by its URL.
///
/// For example `/compliance/ediscovery/cases/{case-id}/reviewSets/{reviewSet-id}/queries`.
pub type ReviewSetQueryCollection = mg::Many<
    models::ediscovery::ReviewSetQuery,
    ReviewSetQueryResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.ediscovery.applyTags`.
    ApplyTags "microsoft.graph.ediscovery.applyTags" "parameters";
    /// `tagsToAdd`: Collection(microsoft.graph.ediscovery.tag)
    tags_to_add "tagsToAdd": Vec<models::ediscovery::Tag>,
    /// `tagsToRemove`: Collection(microsoft.graph.ediscovery.tag)
    tags_to_remove "tagsToRemove": Vec<models::ediscovery::Tag>,
}
