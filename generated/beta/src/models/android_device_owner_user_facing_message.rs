// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidDeviceOwnerUserFacingMessage`, a complex type.
    AndroidDeviceOwnerUserFacingMessage "microsoft.graph.androidDeviceOwnerUserFacingMessage" "complex";
    /// `defaultMessage`: String, not null
    default_message "defaultMessage" "r": String,
    /// `localizedMessages`: Collection(keyValuePair), items not null
    localized_messages "localizedMessages" "r": Vec<super::KeyValuePair>,
}
