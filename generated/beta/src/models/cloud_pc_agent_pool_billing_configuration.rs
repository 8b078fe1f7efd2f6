// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAgentPoolBillingConfiguration`, a complex type.
    CloudPcAgentPoolBillingConfiguration "microsoft.graph.cloudPcAgentPoolBillingConfiguration" "complex";
    /// `billingPlanId`: String, not null
    billing_plan_id "billingPlanId" "r": String,
    /// `billingType`: cloudPcAgentPoolBillingType, not null
    billing_type "billingType" "r": mg::Open<super::CloudPcAgentPoolBillingType>,
}
