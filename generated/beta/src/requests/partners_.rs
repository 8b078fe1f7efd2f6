// @generated
use crate::{mg, models, requests};

/// Requests on one [`Partners`](models::Partners): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.reports().partners()`.
#[derive(Clone, Debug)]
pub struct PartnersResource(mg::One<models::Partners>);

mg::builder! { PartnersResource: mg::One<models::Partners> }

impl PartnersResource {
    /// `…/billing`: [`Billing`](models::partners::billing::Billing).
    #[inline]
    pub fn billing(&self) -> requests::partners::billing::billing::BillingResource {
        mg::navigate(self, "billing")
    }
}
