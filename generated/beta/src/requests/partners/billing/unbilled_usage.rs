// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.partners.billing.unbilledUsage`, by its URL.
    ///
    /// For example `/reports/partners/billing/usage/unbilled`.
    UnbilledUsageResource(mg::One<models::partners::billing::UnbilledUsage>)
}

impl UnbilledUsageResource {
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
    /// `billingPeriod`: microsoft.graph.partners.billing.billingPeriod
    billing_period "billingPeriod": mg::Open<models::partners::billing::BillingPeriod>,
    /// `currencyCode`: String
    currency_code "currencyCode": String,
}
