// @generated
use crate::mg;

/// Complex type `microsoft.graph.depProfileDelayAutoRotationSetting`.
pub struct DepProfileDelayAutoRotationSetting {
    /// `onRetrievalAutoRotatePasswordEnabled`. Never null.
    pub on_retrieval_auto_rotate_password_enabled: mg::Field<bool>,
    /// `onRetrievalDelayAutoRotatePasswordInHours`. Never null.
    pub on_retrieval_delay_auto_rotate_password_in_hours: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DepProfileDelayAutoRotationSetting: "microsoft.graph.depProfileDelayAutoRotationSetting", complex;
    on_retrieval_auto_rotate_password_enabled: "onRetrievalAutoRotatePasswordEnabled" required,
    on_retrieval_delay_auto_rotate_password_in_hours: "onRetrievalDelayAutoRotatePasswordInHours" required,
}
