// @generated
use crate::{mg, models, requests};

/// Requests on one [`YearTimePeriodDefinition`](models::industry_data::YearTimePeriodDefinition):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.external().industry_data().years().id(id)`.
#[derive(Clone, Debug)]
pub struct YearTimePeriodDefinitionResource(
    mg::One<models::industry_data::YearTimePeriodDefinition>,
);

mg::builder! { YearTimePeriodDefinitionResource: mg::One<models::industry_data::YearTimePeriodDefinition> }

impl YearTimePeriodDefinitionResource {
    /// `…/year`: [`YearReferenceValue`](models::industry_data::YearReferenceValue).
    #[inline]
    pub fn year(
        &self,
    ) -> requests::industry_data::year_reference_value::YearReferenceValueResource {
        mg::navigate(self, "year")
    }
}

/// Requests on a collection of
/// [`YearTimePeriodDefinition`](models::industry_data::YearTimePeriodDefinition): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.external().industry_data().years()`.
pub type YearTimePeriodDefinitionCollection = mg::Many<
    models::industry_data::YearTimePeriodDefinition,
    YearTimePeriodDefinitionResource,
>;
