// @generated
use crate::mg;

/// Complex type `microsoft.graph.devicesFilter`.
pub struct DevicesFilter {
    /// `mode`.
    pub mode: mg::Field<
        mg::Open<super::CrossTenantAccessPolicyTargetConfigurationAccessType>,
    >,
    /// `rule`.
    pub rule: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DevicesFilter: "microsoft.graph.devicesFilter", complex;
    mode: "mode",
    rule: "rule",
}
