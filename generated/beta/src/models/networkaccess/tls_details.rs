// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.tlsDetails`.
#[deprecated(
    note = "deprecated since 2024-10-15, to be removed on 2025-03-01 (revision 2022-06/PrivatePreview:NetworkAccess)"
)]
pub struct TlsDetails {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::TlsAction>>,
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// `policyName`.
    pub policy_name: mg::Field<String>,
    /// `ruleId`.
    pub rule_id: mg::Field<String>,
    /// `ruleName`.
    pub rule_name: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::TlsStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TlsDetails: "microsoft.graph.networkaccess.tlsDetails", complex;
    action: "action" required,
    policy_id: "policyId",
    policy_name: "policyName",
    rule_id: "ruleId",
    rule_name: "ruleName",
    status: "status",
}
