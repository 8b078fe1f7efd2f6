// @generated
use crate::{mg, models, requests};

/// Requests on one [`Dimension`](models::Dimension): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.financials().companies().id(id).dimensions().id(id)`.
#[derive(Clone, Debug)]
pub struct DimensionResource(mg::One<models::Dimension>);

mg::builder! { DimensionResource: mg::One<models::Dimension> }

impl DimensionResource {
    /// `…/dimensionValues`: many [`DimensionValue`](models::DimensionValue).
    ///
    /// Not available here: `create`, `update` and `delete`.
    #[inline]
    pub fn dimension_values(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::dimension_value::DimensionValueCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "dimensionValues")
    }
}

/// Requests on a collection of [`Dimension`](models::Dimension): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.financials().companies().id(id).dimensions()`.
pub type DimensionCollection = mg::Many<models::Dimension, DimensionResource>;
