// @generated
use crate::{mg, models};

/// Requests on one [`BilledUsage`](models::partners::billing::BilledUsage): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.reports().partners().billing().usage().billed()`.
#[derive(Clone, Debug)]
pub struct BilledUsageResource(mg::One<models::partners::billing::BilledUsage>);

mg::builder! { BilledUsageResource: mg::One<models::partners::billing::BilledUsage> }

impl BilledUsageResource {
    /// `POST …/microsoft.graph.partners.billing.export`.
    ///
    /// Returns [`Operation`](models::partners::billing::Operation).
    ///
    /// Least privileged permission: not known.
    #[doc(alias = "microsoft.graph.partners.billing.export")]
    #[inline]
    pub fn export(
        &self,
        parameters: Export,
    ) -> mg::Request<models::partners::billing::Operation> {
        self.raw().action_with("microsoft.graph.partners.billing.export", &parameters)
    }
}

/// Parameters of [`BilledUsageResource::export`].
pub struct Export {
    /// `attributeSet`.
    pub attribute_set: mg::Field<mg::Open<models::partners::billing::AttributeSet>>,
    /// `invoiceId`.
    pub invoice_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Export: "microsoft.graph.partners.billing.export", parameters;
    attribute_set: "attributeSet",
    invoice_id: "invoiceId",
}
