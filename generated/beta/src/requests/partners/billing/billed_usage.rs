// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.partners.billing.billedUsage`, by its URL.
    ///
    /// For example `/reports/partners/billing/usage/billed`.
    BilledUsageResource(mg::One<models::partners::billing::BilledUsage>)
}

impl BilledUsageResource {
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
    /// `attributeSet`: microsoft.graph.partners.billing.attributeSet
    attribute_set "attributeSet": mg::Open<models::partners::billing::AttributeSet>,
    /// `invoiceId`: String
    invoice_id "invoiceId": String,
}
