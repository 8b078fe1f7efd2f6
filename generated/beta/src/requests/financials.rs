// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.financials`, by its URL.
    ///
    /// For example `/financials`.
    FinancialsResource(mg::One<models::Financials>)
}

impl FinancialsResource {
    /// `…/companies`: many `company`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Financials.ReadWrite.All** | **Financials.ReadWrite.All** |
    #[inline]
    pub fn companies(&self) -> requests::company::CompanyCollection {
        mg::to(self, "companies")
    }
}
