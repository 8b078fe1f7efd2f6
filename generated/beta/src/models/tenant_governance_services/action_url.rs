// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.actionUrl`, a complex type.
    ActionUrl "microsoft.graph.tenantGovernanceServices.actionUrl" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `url`: String
    url "url": String,
}
