// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharingLinkExpirationStatus`.
pub struct SharingLinkExpirationStatus {
    /// `defaultExpirationInDays`.
    pub default_expiration_in_days: mg::Field<i32>,
    /// `disabledReason`.
    pub disabled_reason: mg::Field<String>,
    /// `enabled`.
    pub enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharingLinkExpirationStatus: "microsoft.graph.sharingLinkExpirationStatus", complex;
    default_expiration_in_days: "defaultExpirationInDays",
    disabled_reason: "disabledReason",
    enabled: "enabled",
}
