// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.industryData.fileFormatReferenceValue`, by its URL.
    FileFormatReferenceValueResource(mg::One<models::industry_data::FileFormatReferenceValue>)
}

impl FileFormatReferenceValueResource {
    /// `…/value`: `microsoft.graph.industryData.referenceDefinition`
    #[inline]
    pub fn value(
        &self,
    ) -> requests::industry_data::reference_definition::ReferenceDefinitionResource {
        mg::to(self, "value")
    }
}
