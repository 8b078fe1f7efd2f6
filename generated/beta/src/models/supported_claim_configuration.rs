// @generated
use crate::mg;

/// Complex type `microsoft.graph.supportedClaimConfiguration`.
pub struct SupportedClaimConfiguration {
    /// `nameIdPolicyFormat`.
    pub name_id_policy_format: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SupportedClaimConfiguration: "microsoft.graph.supportedClaimConfiguration", complex;
    name_id_policy_format: "nameIdPolicyFormat",
}
