// @generated
use crate::mg;

/// Complex type `microsoft.graph.passwordHistoryRules`.
pub struct PasswordHistoryRules {
    /// `historyLookbackCount`.
    pub history_lookback_count: mg::Field<i32>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PasswordHistoryRules: "microsoft.graph.passwordHistoryRules", complex;
    history_lookback_count: "historyLookbackCount",
    is_enabled: "isEnabled" required,
}
