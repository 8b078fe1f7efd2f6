// @generated
use crate::mg;

/// Complex type `microsoft.graph.tenantAttachRBACState`.
pub struct TenantAttachRbacState {
    /// `enabled`. Never null.
    pub enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantAttachRbacState: "microsoft.graph.tenantAttachRBACState", complex;
    enabled: "enabled" required,
}
