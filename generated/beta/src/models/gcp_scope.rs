// @generated
use crate::mg;

/// Complex type `microsoft.graph.gcpScope`.
pub struct GcpScope {
    /// `resourceType`. Never null.
    pub resource_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GcpScope: "microsoft.graph.gcpScope", complex;
    resource_type: "resourceType" required,
}

impl GcpScope {
    /// `service`: [`AuthorizationSystemTypeService`](super::AuthorizationSystemTypeService).
    pub const SERVICE: mg::Nav<GcpScope, super::AuthorizationSystemTypeService> = mg::Nav::new(
        "service",
    );
}
