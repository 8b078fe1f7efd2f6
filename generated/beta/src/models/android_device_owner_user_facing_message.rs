// @generated
use crate::mg;

/// Complex type `microsoft.graph.androidDeviceOwnerUserFacingMessage`.
pub struct AndroidDeviceOwnerUserFacingMessage {
    /// `defaultMessage`. Never null.
    pub default_message: mg::Field<String>,
    /// `localizedMessages`.
    pub localized_messages: mg::Field<Vec<super::KeyValuePair>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidDeviceOwnerUserFacingMessage: "microsoft.graph.androidDeviceOwnerUserFacingMessage", complex;
    default_message: "defaultMessage" required,
    localized_messages: "localizedMessages" required,
}
