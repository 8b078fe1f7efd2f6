// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessPolicyDetail`.
pub struct ConditionalAccessPolicyDetail {
    /// `conditions`. Never null.
    pub conditions: mg::Field<mg::Boxed<super::ConditionalAccessConditionSet>>,
    /// `grantControls`.
    pub grant_controls: mg::Field<mg::Boxed<super::ConditionalAccessGrantControls>>,
    /// `sessionControls`.
    pub session_controls: mg::Field<mg::Boxed<super::ConditionalAccessSessionControls>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessPolicyDetail: "microsoft.graph.conditionalAccessPolicyDetail", complex;
    conditions: "conditions" required,
    grant_controls: "grantControls",
    session_controls: "sessionControls",
}
