// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passwordHistoryRules`, a complex type.
    PasswordHistoryRules "microsoft.graph.passwordHistoryRules" "complex";
    /// `historyLookbackCount`: Int32
    history_lookback_count "historyLookbackCount": i32,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
}
