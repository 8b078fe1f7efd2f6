// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.actionUrl`, a complex type.
    ActionUrl "microsoft.graph.tenantGovernanceServices.actionUrl" "complex";
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `url`: String
    url "url": String,
}
