// @generated
use crate::mg;

/// Complex type `microsoft.graph.claimValidation`.
pub struct ClaimValidation {
    /// `customExtensionId`. Never null.
    pub custom_extension_id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClaimValidation: "microsoft.graph.claimValidation", complex;
    custom_extension_id: "customExtensionId" required,
    is_enabled: "isEnabled" required,
}
