// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharingLinkExpirationStatus`, a complex type.
    SharingLinkExpirationStatus "microsoft.graph.sharingLinkExpirationStatus" "complex";
    /// `defaultExpirationInDays`: Int32
    default_expiration_in_days "defaultExpirationInDays": i32,
    /// `disabledReason`: String
    disabled_reason "disabledReason": String,
    /// `enabled`: Boolean
    enabled "enabled": bool,
}
