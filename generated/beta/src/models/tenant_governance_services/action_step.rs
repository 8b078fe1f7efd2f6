// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.actionStep`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-actionstep?view=graph-rest-beta>
    ActionStep "microsoft.graph.tenantGovernanceServices.actionStep" "entity";
    /// `actionUrl`: microsoft.graph.tenantGovernanceServices.actionUrl
    action_url "actionUrl": mg::Boxed<super::ActionUrl>,
    /// `stepNumber`: String, key, not null
    step_number "stepNumber" "kr": String,
    /// `text`: String
    text "text": String,
}
