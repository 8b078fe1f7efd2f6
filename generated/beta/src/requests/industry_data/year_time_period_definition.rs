// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.industryData.yearTimePeriodDefinition`, by its URL.
    ///
    /// For example `/external/industryData/years/{yearTimePeriodDefinition-id}`.
    YearTimePeriodDefinitionResource(mg::One<models::industry_data::YearTimePeriodDefinition>)
}

impl YearTimePeriodDefinitionResource {
    /// `…/year`: `microsoft.graph.industryData.yearReferenceValue`
    #[inline]
    pub fn year(
        &self,
    ) -> requests::industry_data::year_reference_value::YearReferenceValueResource {
        mg::to(self, "year")
    }
}

/// A collection of `microsoft.graph.industryData.yearTimePeriodDefinition`, by its URL.
///
/// For example `/external/industryData/years`.
pub type YearTimePeriodDefinitionCollection = mg::Many<
    models::industry_data::YearTimePeriodDefinition,
    YearTimePeriodDefinitionResource,
>;
