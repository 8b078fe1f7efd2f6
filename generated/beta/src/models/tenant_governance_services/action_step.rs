// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.actionStep`, a complex type.
    ActionStep "microsoft.graph.tenantGovernanceServices.actionStep" "complex";
    /// `actionUrl`: microsoft.graph.tenantGovernanceServices.actionUrl
    action_url "actionUrl": mg::Boxed<super::ActionUrl>,
    /// `stepNumber`: String
    step_number "stepNumber": String,
    /// `text`: String
    text "text": String,
}
