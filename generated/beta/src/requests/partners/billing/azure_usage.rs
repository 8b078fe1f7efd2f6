// @generated
use crate::{mg, models, requests};

/// Requests on one [`AzureUsage`](models::partners::billing::AzureUsage): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.reports().partners().billing().usage()`.
#[derive(Clone, Debug)]
pub struct AzureUsageResource(mg::One<models::partners::billing::AzureUsage>);

mg::builder! { AzureUsageResource: mg::One<models::partners::billing::AzureUsage> }

impl AzureUsageResource {
    /// `…/billed`: [`BilledUsage`](models::partners::billing::BilledUsage).
    #[inline]
    pub fn billed(
        &self,
    ) -> requests::partners::billing::billed_usage::BilledUsageResource {
        mg::navigate(self, "billed")
    }

    /// `…/unbilled`: [`UnbilledUsage`](models::partners::billing::UnbilledUsage).
    #[inline]
    pub fn unbilled(
        &self,
    ) -> requests::partners::billing::unbilled_usage::UnbilledUsageResource {
        mg::navigate(self, "unbilled")
    }
}
