// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.alertAction`.
pub struct AlertAction {
    /// `actionLink`.
    pub action_link: mg::Field<String>,
    /// `actionText`. Never null.
    pub action_text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertAction: "microsoft.graph.networkaccess.alertAction", complex;
    action_link: "actionLink",
    action_text: "actionText" required,
}
