// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.alertAction`, a complex type.
    AlertAction "microsoft.graph.networkaccess.alertAction" "complex";
    /// `actionLink`: String
    action_link "actionLink": String,
    /// `actionText`: String, not null
    action_text "actionText" "r": String,
}
