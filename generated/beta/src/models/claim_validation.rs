// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.claimValidation`, a complex type.
    ClaimValidation "microsoft.graph.claimValidation" "complex";
    /// `customExtensionId`: String, not null
    custom_extension_id "customExtensionId" "r": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
}
