// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.depProfileDelayAutoRotationSetting`, a complex type.
    DepProfileDelayAutoRotationSetting "microsoft.graph.depProfileDelayAutoRotationSetting" "complex";
    /// `onRetrievalAutoRotatePasswordEnabled`: Boolean, not null
    on_retrieval_auto_rotate_password_enabled "onRetrievalAutoRotatePasswordEnabled" "r": bool,
    /// `onRetrievalDelayAutoRotatePasswordInHours`: Int32, not null
    on_retrieval_delay_auto_rotate_password_in_hours "onRetrievalDelayAutoRotatePasswordInHours" "r": i32,
}
