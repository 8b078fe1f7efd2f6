// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcAgentPoolBillingConfiguration`.
pub struct CloudPcAgentPoolBillingConfiguration {
    /// `billingPlanId`. Never null.
    pub billing_plan_id: mg::Field<String>,
    /// `billingType`. Never null.
    pub billing_type: mg::Field<mg::Open<super::CloudPcAgentPoolBillingType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAgentPoolBillingConfiguration: "microsoft.graph.cloudPcAgentPoolBillingConfiguration", complex;
    billing_plan_id: "billingPlanId" required,
    billing_type: "billingType" required,
}
