// @generated
use crate::{mg, models};

/// Requests on one [`UnbilledReconciliation`](models::partners::billing::UnbilledReconciliation):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.reports().partners().billing().reconciliation().unbilled()`.
#[derive(Clone, Debug)]
pub struct UnbilledReconciliationResource(
    mg::One<models::partners::billing::UnbilledReconciliation>,
);

mg::builder! { UnbilledReconciliationResource: mg::One<models::partners::billing::UnbilledReconciliation> }

impl UnbilledReconciliationResource {
    /// `POST …/microsoft.graph.partners.billing.export`.
    ///
    /// Returns [`Operation`](models::partners::billing::Operation).
    #[doc(alias = "microsoft.graph.partners.billing.export")]
    #[inline]
    pub fn export(
        &self,
        parameters: Export,
    ) -> mg::Request<models::partners::billing::Operation> {
        self.raw().action_with("microsoft.graph.partners.billing.export", &parameters)
    }
}

/// Parameters of [`UnbilledReconciliationResource::export`].
pub struct Export {
    /// `attributeSet`.
    pub attribute_set: mg::Field<mg::Open<models::partners::billing::AttributeSet>>,
    /// `billingPeriod`.
    pub billing_period: mg::Field<mg::Open<models::partners::billing::BillingPeriod>>,
    /// `currencyCode`.
    pub currency_code: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Export: "microsoft.graph.partners.billing.export", parameters;
    attribute_set: "attributeSet",
    billing_period: "billingPeriod",
    currency_code: "currencyCode",
}
