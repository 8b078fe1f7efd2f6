// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.dimension`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/dimensions/{dimension-id}`.
    DimensionResource(mg::One<models::Dimension>)
}

impl DimensionResource {
    /// `…/dimensionValues`: many `dimensionValue`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn dimension_values(
        &self,
    ) -> requests::dimension_value::DimensionValueCollection {
        mg::to(self, "dimensionValues")
    }
}

/// A collection of `microsoft.graph.dimension`, by its URL.
///
/// For example `/financials/companies/{company-id}/dimensions`.
pub type DimensionCollection = mg::Many<models::Dimension, DimensionResource>;
