// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.depProfileDelayAutoRotationSetting`, a complex type.
    DepProfileDelayAutoRotationSetting "microsoft.graph.depProfileDelayAutoRotationSetting" "complex";
    /// `onRetrievalAutoRotatePasswordEnabled`: Boolean
    on_retrieval_auto_rotate_password_enabled "onRetrievalAutoRotatePasswordEnabled": bool,
    /// `onRetrievalDelayAutoRotatePasswordInHours`: Int32
    on_retrieval_delay_auto_rotate_password_in_hours "onRetrievalDelayAutoRotatePasswordInHours": i32,
}
