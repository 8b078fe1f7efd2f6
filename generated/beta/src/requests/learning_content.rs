// @generated
use crate::{mg, models};

/// One `microsoft.graph.learningContent`, by its URL.
///
/// For example `/employeeExperience/learningProviders/{learningProvider-id}/learningContents/{learningContent-id}`.
pub type LearningContentResource = mg::One<models::LearningContent>;

mg::builder! {
    /// A collection of `microsoft.graph.learningContent`, by its URL.
    ///
    /// For example `/employeeExperience/learningProviders/{learningProvider-id}/learningContents`.
    LearningContentCollection(mg::Many<models::LearningContent, LearningContentResource>)
}

impl LearningContentCollection {
    /// `…(externalId={externalId})`
    #[inline]
    pub fn by_external_id(
        &self,
        external_id: impl Into<mg::Key>,
    ) -> LearningContentResource {
        mg::Builder::at(
            mg::Path::alternate_key(self, &[("externalId", external_id.into())]),
        )
    }
}
