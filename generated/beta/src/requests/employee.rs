// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.employee`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/employees/{employee-id}`.
    EmployeeResource(mg::One<models::Employee>)
}

impl EmployeeResource {
    /// `…/picture`: many `picture`
    #[inline]
    pub fn picture(&self) -> requests::picture::PictureCollection {
        mg::to(self, "picture")
    }
}

/// A collection of `microsoft.graph.employee`, by its URL.
///
/// For example `/financials/companies/{company-id}/employees`.
pub type EmployeeCollection = mg::Many<models::Employee, EmployeeResource>;
