// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`YearReferenceValue`](models::industry_data::YearReferenceValue), and the methods below.
///
/// For example `graph.external().industry_data().years().id(id).year()`.
#[derive(Clone, Debug)]
pub struct YearReferenceValueResource(
    mg::One<models::industry_data::YearReferenceValue>,
);

mg::builder! { YearReferenceValueResource: mg::One<models::industry_data::YearReferenceValue> }

impl YearReferenceValueResource {
    /// `…/value`: [`ReferenceDefinition`](models::industry_data::ReferenceDefinition).
    #[inline]
    pub fn value(
        &self,
    ) -> requests::industry_data::reference_definition::ReferenceDefinitionResource {
        mg::navigate(self, "value")
    }
}
