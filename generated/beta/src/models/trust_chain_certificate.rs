// @generated
use crate::mg;

/// Complex type `microsoft.graph.trustChainCertificate`.
pub struct TrustChainCertificate {
    /// `certificate`. Never null.
    pub certificate: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TrustChainCertificate: "microsoft.graph.trustChainCertificate", complex;
    certificate: "certificate" required,
    display_name: "displayName",
}
