// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.triggerAttribute`, a complex type.
    TriggerAttribute "microsoft.graph.identityGovernance.triggerAttribute" "complex";
    /// `name`: String, not null
    name "name" "r": String,
}
