// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.gcpScope`, a complex type.
    GcpScope "microsoft.graph.gcpScope" "complex";
    /// `resourceType`: String, not null
    resource_type "resourceType" "r": String,
}

impl GcpScope {
    /// `service`: `authorizationSystemTypeService`
    pub const SERVICE: mg::Nav<GcpScope, super::AuthorizationSystemTypeService> = mg::Nav::new(
        "service",
    );
}
