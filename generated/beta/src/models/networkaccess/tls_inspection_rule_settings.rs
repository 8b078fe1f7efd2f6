// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.tlsInspectionRuleSettings`.
pub struct TlsInspectionRuleSettings {
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::SecurityRuleStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TlsInspectionRuleSettings: "microsoft.graph.networkaccess.tlsInspectionRuleSettings", complex;
    status: "status" required,
}
