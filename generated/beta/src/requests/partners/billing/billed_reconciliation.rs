// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.partners.billing.billedReconciliation`, by its URL.
    ///
    /// For example `/reports/partners/billing/reconciliation/billed`.
    BilledReconciliationResource(mg::One<models::partners::billing::BilledReconciliation>)
}

impl BilledReconciliationResource {
    /// `POST …/microsoft.graph.partners.billing.export`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **PartnerBilling.Read.All** | **PartnerBilling.Read.All** |
    #[inline]
    pub fn export(
        &self,
        parameters: Export,
    ) -> mg::Request<models::partners::billing::Operation> {
        mg::Path::action_with(
            self,
            "microsoft.graph.partners.billing.export",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.partners.billing.export`.
    Export "microsoft.graph.partners.billing.export" "parameters";
    /// `attributeSet`: microsoft.graph.partners.billing.attributeSet, optional
    attribute_set "attributeSet" "o": mg::Open<models::partners::billing::AttributeSet>,
    /// `invoiceId`: String
    invoice_id "invoiceId": String,
}
