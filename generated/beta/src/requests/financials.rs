// @generated
use crate::{mg, models, requests};

/// Requests on one [`Financials`](models::Financials): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.financials()`.
#[derive(Clone, Debug)]
pub struct FinancialsResource(mg::One<models::Financials>);

mg::builder! { FinancialsResource: mg::One<models::Financials> }

impl FinancialsResource {
    /// `…/companies`: many [`Company`](models::Company).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `Financials.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn companies(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::company::CompanyCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "companies")
    }
}
