// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.actionStep`, a complex type.
    ActionStep "microsoft.graph.actionStep" "complex";
    /// `actionUrl`: actionUrl
    action_url "actionUrl": mg::Boxed<super::ActionUrl>,
    /// `stepNumber`: Int64, not null
    step_number "stepNumber" "r": i64,
    /// `text`: String
    text "text": String,
}
