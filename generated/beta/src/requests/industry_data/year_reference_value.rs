// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.industryData.yearReferenceValue`, by its URL.
    ///
    /// For example `/external/industryData/years/{yearTimePeriodDefinition-id}/year`.
    YearReferenceValueResource(mg::One<models::industry_data::YearReferenceValue>)
}

impl YearReferenceValueResource {
    /// `…/value`: `microsoft.graph.industryData.referenceDefinition`
    #[inline]
    pub fn value(
        &self,
    ) -> requests::industry_data::reference_definition::ReferenceDefinitionResource {
        mg::to(self, "value")
    }
}
