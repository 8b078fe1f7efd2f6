// @generated
use crate::mg;

/// Complex type `microsoft.graph.requestActivity`.
pub struct RequestActivity {
    /// `action`.
    pub action: mg::Field<String>,
    /// `actionDateTime`.
    pub action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `detail`.
    pub detail: mg::Field<String>,
    /// `scheduledDateTime`.
    pub scheduled_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userDisplayName`.
    pub user_display_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RequestActivity: "microsoft.graph.requestActivity", complex;
    action: "action",
    action_date_time: "actionDateTime",
    detail: "detail",
    scheduled_date_time: "scheduledDateTime",
    user_display_name: "userDisplayName",
    user_principal_name: "userPrincipalName",
}
