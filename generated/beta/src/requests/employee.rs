// @generated
use crate::{mg, models, requests};

/// Requests on one [`Employee`](models::Employee): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.financials().companies().id(id).employees().id(id)`.
#[derive(Clone, Debug)]
pub struct EmployeeResource(mg::One<models::Employee>);

mg::builder! { EmployeeResource: mg::One<models::Employee> }

impl EmployeeResource {
    /// `…/picture`: many [`Picture`](models::Picture).
    #[inline]
    pub fn picture(&self) -> requests::picture::PictureCollection {
        mg::navigate(self, "picture")
    }
}

/// Requests on a collection of [`Employee`](models::Employee): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.financials().companies().id(id).employees()`.
pub type EmployeeCollection = mg::Many<models::Employee, EmployeeResource>;
